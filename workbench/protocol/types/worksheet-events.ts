import { EventType } from '../event-entries';

/** What a worksheet, and the collection for all of them, can be asked to tell of; by the library's names. */
export const worksheetEvents = {
  DataChangedEvent: EventType.Changed,
  CalculatedEvent: EventType.Calculated,
  SelectionChangedEvent: EventType.SelectionChanged,
  ActivatedEvent: EventType.Activated,
  DeactivatedEvent: EventType.Deactivated,
  FormatChangedEvent: EventType.FormatChanged,
  EventNameChanged: EventType.NameChanged,
  EventVisibilityChanged: EventType.VisibilityChanged,
} as const;

/** What only the collection tells of. */
export const worksheetCollectionEvents = {
  AddedEvent: EventType.Added,
  DeletedEvent: EventType.Deleted,
  EventMoved: EventType.Moved,
} as const;
