/** What a phrase of a heading speaks of. A column's field follows from the words of its heading together (headings). */
export type Word =
  | 'serial'
  | 'committee'
  | 'unit-of-measure'
  | 'target'
  | 'own-target'
  | 'admitted'
  | 'result'
  | 'cumulative'
  | 'single-period'
  | 'share'
  | 'attainment'
  | 'admission-ratio'
  | 'members'
  | 'at-start'
  | 'at-end'
  | 'all'
  | 'difference'
  | 'compared'
  | 'same-period'
  | 'standing'
  | 'band'
  | 'breakdown'
  | 'name'
  | 'rated'
  | 'post'
  | 'date'
  | 'other-date'
  | 'criterion'
  | 'women'
  | 'ethnic-minority'
  | 'religious'
  | 'youth-union'
  | 'students'
  | 'readmitted'
  | 'note'
  | 'existing'
  | 'reviewed'
  | 'graded'
  | 'not-graded'
  | 'excellent'
  | 'good'
  | 'good-or-better'
  | 'completed'
  | 'not-completed'
  | 'older-grade'
  | 'self-rating'
  | 'proposed-grade'
  | 'final-grade';

/**
 * The phrases met in headings of Vietnamese sheets, and their English and German fellows. Where two phrases begin at the
 * same word the longer one is taken, so "đơn vị tính" is a unit of measure and never a committee, and "không hoàn thành
 * nhiệm vụ" is not taken for "hoàn thành nhiệm vụ".
 */
export const phrases: Readonly<Record<Word, readonly string[]>> = {
  serial: ['stt', 'tt', 'số tt', 'số thứ tự', 'no', 'serial', 'serial no', 'nr', 'lfd nr', 'lfd'],
  committee: [
    ...[
      'đơn vị',
      'tên đơn vị',
      'đảng bộ',
      'tên đảng bộ',
      'đảng bộ trực thuộc',
      'đảng ủy',
      'đảng ủy trực thuộc',
    ],
    ...['cấp ủy', 'tổ chức đảng', 'tên tổ chức đảng', 'tổ chức cơ sở đảng', 'tccsđ', 'chi bộ', 'tên chi bộ'],
    ...['tỉnh ủy', 'thành ủy', 'huyện ủy', 'thị ủy', 'quận ủy', 'địa phương', 'địa bàn'],
    ...[
      'committee',
      'party committee',
      'party organisation',
      'party organization',
      'organisation',
      'organization',
    ],
    ...['unit', 'parteikomitee', 'komitee', 'parteiorganisation', 'gliederung', 'einheit', 'verband'],
  ],
  'unit-of-measure': ['đơn vị tính', 'đvt', 'unit of measure', 'maßeinheit'],
  target: [
    ...['chỉ tiêu', 'chỉ tiêu giao', 'chỉ tiêu tỉnh giao', 'chỉ tiêu được giao', 'chỉ tiêu kết nạp'],
    ...['chỉ tiêu phát triển đảng', 'chỉ tiêu phát triển đảng viên', 'kế hoạch'],
    ...['kế hoạch giao', 'kế hoạch kết nạp', 'kh', 'ct'],
    ...[
      'target',
      'targets',
      'goal',
      'plan',
      'planned',
      'ziel',
      'ziele',
      'zielvorgabe',
      'zielzahl',
      'soll',
      'vorgabe',
    ],
  ],
  'own-target': [
    ...['nghị quyết', 'nq', 'nghị quyết đại hội', 'đăng ký', 'phấn đấu', 'tự đề ra'],
    ...['resolution', 'own', 'eigenes', 'beschluss'],
  ],
  admitted: [
    ...[
      'kết nạp',
      'số kết nạp',
      'kn',
      'số kn',
      'đã kết nạp',
      'kết nạp mới',
      'mới kết nạp',
      'được kết nạp',
      'thực hiện chỉ tiêu',
    ],
    ...['trong đó kết nạp', 'trong đó mới kết nạp', 'trong đó đảng viên mới', 'trong đó số kết nạp'],
    ...['kết quả thực hiện chỉ tiêu', 'kết quả kết nạp', 'đảng viên mới', 'đv mới', 'số đảng viên mới'],
    ...['phát triển đảng viên', 'phát triển đảng', 'kết quả phát triển đảng', 'kết quả phát triển đảng viên'],
    ...['admitted', 'admissions', 'new members', 'members admitted', 'new party members'],
    ...['aufgenommen', 'aufnahmen', 'aufgenommene', 'neuaufnahmen', 'neue mitglieder', 'neumitglieder'],
  ],
  result: [
    ...['thực hiện', 'kết quả', 'kết quả thực hiện', 'đã thực hiện', 'đạt được', 'kỳ này'],
    ...['actual', 'achieved', 'result', 'ist', 'ergebnis', 'erreicht'],
  ],
  cumulative: [
    'lũy kế',
    'từ đầu năm',
    'cộng dồn',
    'cumulative',
    'year to date',
    'kumuliert',
    'seit jahresbeginn',
  ],
  'single-period': [
    ...['trong tháng', 'trong quý', 'trong kỳ', 'tháng này', 'quý này', 'phát sinh', 'in the month'],
    ...['in the quarter', 'this month', 'this quarter', 'im monat', 'im quartal'],
  ],
  share: [
    ...['tỷ lệ', 'tỷ trọng', 'tl', '%', 'phần trăm', 'tỷ lệ đạt', 'đạt tỷ lệ', 'đạt %'],
    ...['rate', 'ratio', 'share', 'percent', 'percentage', 'quote', 'anteil', 'prozent', 'verhältnis'],
  ],
  attainment: [
    ...[
      'tỷ lệ đạt chỉ tiêu',
      'tỷ lệ hoàn thành',
      'mức độ hoàn thành',
      '% hoàn thành',
      '% ht',
      'hoàn thành %',
    ],
    ...['attainment', 'target attainment', 'achievement', 'zielerreichung', 'zielerreichungsgrad'],
    ...['erfüllung', 'erfüllungsgrad', 'planerfüllung'],
  ],
  'admission-ratio': [
    ...[
      'tỷ lệ kết nạp',
      '% kết nạp',
      'tỷ lệ đảng viên mới',
      'tỷ lệ phát triển đảng',
      'tỷ lệ phát triển đảng viên',
    ],
    ...['admission ratio', 'admission rate', 'aufnahmequote'],
  ],
  members: [
    ...['đảng viên', 'đv', 'tsđv', 'số đảng viên', 'tổng số đảng viên', 'tổng số đv', 'số lượng đảng viên'],
    ...['members', 'party members', 'membership', 'mitglieder', 'parteimitglieder', 'mitgliederzahl'],
  ],
  'at-start': [
    ...['đầu năm', 'đầu kỳ', 'cuối năm trước', 'năm trước', 'cuối kỳ trước', 'năm trước chuyển sang'],
    ...['start of year', 'beginning of year', 'start of the year', 'previous year', 'end of previous year'],
    ...[
      'end of the previous year',
      'jahresbeginn',
      'jahresanfang',
      'vorjahr',
      'ende vorjahr',
      'ende des vorjahres',
    ],
  ],
  'at-end': [
    ...['cuối năm', 'cuối kỳ', 'hiện nay', 'hiện tại', 'now', 'current', 'end of year', 'year end'],
    ...['jahresende', 'aktuell', 'derzeit', 'heute'],
  ],
  all: [
    'tổng số',
    'tổng',
    'tổng cộng',
    'cộng',
    'số lượng',
    'sl',
    'total',
    'number',
    'gesamt',
    'anzahl',
    'summe',
  ],
  difference: [
    ...['tăng giảm', 'tăng', 'giảm', 'chênh lệch', 'thừa thiếu', 'vượt hụt', '±', 'số vượt', 'số thiếu'],
    ...['difference', 'variance', 'differenz', 'abweichung'],
  ],
  compared: ['so với', 'compared', 'compared with', 'versus', 'vs', 'against', 'gegenüber', 'im vergleich'],
  'same-period': [
    ...['cùng kỳ', 'cùng kỳ năm trước', 'cùng kỳ năm ngoái', 'kỳ trước'],
    ...['same period', 'same period last year', 'last year', 'vorjahreszeitraum'],
  ],
  standing: [
    ...[
      'xếp thứ',
      'xếp hạng',
      'hạng',
      'thứ hạng',
      'vị thứ',
      'thứ tự',
      'xếp vị thứ',
      'rank',
      'ranking',
      'standing',
    ],
    ...['rang', 'platz', 'rangfolge'],
  ],
  band: ['khung', 'band', 'khoảng', 'spanne'],
  breakdown: [
    ...['trong đó', 'trình độ', 'tuổi', 'tuổi bq', 'tuổi bình quân', 'doanh nghiệp', 'dn', 'quần chúng'],
    ...['dự bị', 'chính thức', 'công nhân', 'nông dân', 'viên chức', 'công chức'],
    ...['of which', 'davon', 'darunter'],
  ],
  name: [
    ...['họ và tên', 'họ tên', 'họ và tên đảng viên', 'tên đảng viên', 'tên tập thể', 'tên cá nhân'],
    ...['tên tập thể cá nhân', 'đối tượng', 'đối tượng đánh giá', 'đối tượng được đánh giá'],
    ...['full name', 'name of member', 'name des mitglieds', 'vor und nachname'],
  ],
  rated: ['tập thể', 'cá nhân', 'tập thể cá nhân', 'tập thể lãnh đạo quản lý', 'cá nhân lãnh đạo quản lý'],
  post: [
    ...['chức vụ', 'chức danh', 'chức vụ đảng', 'chức vụ chức danh', 'chức vụ công tác'],
    ...['post', 'position', 'funktion', 'amt'],
  ],
  date: [
    ...['ngày kết nạp', 'ngày tháng kết nạp', 'ngày tháng năm kết nạp', 'ngày vào đảng', 'thời gian kết nạp'],
    ...['ngày tháng năm vào đảng', 'ngày kết nạp đảng', 'ngày kết nạp đảng viên', 'ngày tổ chức kết nạp'],
    ...['ngày tháng', 'ngày'],
    ...['date', 'date of admission', 'admission date', 'admitted on', 'datum', 'aufnahmedatum'],
    ...['aufgenommen am', 'tag der aufnahme'],
  ],
  'other-date': [
    ...['ngày sinh', 'ngày tháng năm sinh', 'năm sinh', 'sinh năm', 'ngày chính thức', 'ngày quyết định'],
    ...['ngày chuyển chính thức', 'ngày cấp', 'ngày cấp thẻ', 'date of birth', 'geburtsdatum'],
  ],
  criterion: [
    ...['tiêu chí', 'tiêu chí thống kê', 'nội dung', 'nội dung tiêu chí', 'chỉ tiêu thống kê'],
    ...['criterion', 'criteria', 'item', 'kriterium', 'merkmal'],
  ],
  women: ['nữ', 'đảng viên nữ', 'phụ nữ', 'women', 'female', 'frauen', 'weiblich'],
  'ethnic-minority': [
    ...['dtts', 'dân tộc', 'dân tộc thiểu số', 'người dân tộc', 'người dân tộc thiểu số', 'dân tộc ít người'],
    ...['ethnic minority', 'ethnic minorities', 'minderheit', 'ethnische minderheit', 'minderheiten'],
  ],
  religious: [
    ...['tôn giáo', 'có đạo', 'người có đạo', 'theo đạo', 'theo tôn giáo', 'người theo tôn giáo'],
    ...['người theo đạo', 'có tôn giáo', 'religious', 'religion', 'gläubige', 'religiös'],
  ],
  'youth-union': [
    ...['đoàn viên', 'đoàn viên ưu tú', 'đvtn', 'đoàn tncs', 'đoàn viên thanh niên', 'đoàn viên đoàn tncs'],
    ...['đoàn viên tncs', 'đoàn viên đoàn tncs hồ chí minh', 'thanh niên', 'youth union', 'jugendverband'],
  ],
  students: [
    ...['học sinh', 'sinh viên', 'học sinh sinh viên', 'hs', 'sv', 'hssv', 'hs sv', 'students', 'pupils'],
    ...['studenten', 'studierende', 'schüler'],
  ],
  readmitted: ['kết nạp lại', 'readmitted', 'wiederaufgenommen'],
  note: [
    'ghi chú',
    'ghi chú thêm',
    'note',
    'notes',
    'remark',
    'remarks',
    'bemerkung',
    'bemerkungen',
    'anmerkung',
  ],
  existing: ['hiện có', 'existing', 'vorhanden'],
  reviewed: ['được kiểm điểm', 'số kiểm điểm', 'kiểm điểm', 'reviewed', 'überprüft'],
  graded: [
    ...[
      'được đánh giá',
      'được xếp loại',
      'số được đánh giá xếp loại',
      'được đánh giá xếp loại',
      'đã xếp loại',
    ],
    ...['graded', 'eingestuft'],
  ],
  'not-graded': [
    ...['chưa xếp loại', 'không xếp loại', 'chưa đánh giá', 'cxl', 'miễn sinh hoạt', 'not graded'],
    ...['not yet graded', 'nicht eingestuft'],
  ],
  excellent: [
    ...['hoàn thành xuất sắc nhiệm vụ', 'hoàn thành xuất sắc', 'htxsnv', 'htxs', 'xuất sắc', 'xs'],
    ...['excellent', 'hervorragend', 'hervorragend erfüllt'],
  ],
  good: [
    ...['hoàn thành tốt nhiệm vụ', 'hoàn thành tốt', 'httnv', 'htttnv', 'htt', 'ht tốt', 'tốt'],
    ...['good', 'gut erfüllt'],
  ],
  'good-or-better': [
    ...['hoàn thành tốt nhiệm vụ trở lên', 'hoàn thành tốt trở lên', 'tốt trở lên', 'httnv trở lên'],
    ...['good or better', 'gut oder besser'],
  ],
  completed: ['hoàn thành nhiệm vụ', 'hoàn thành', 'htnv', 'ht', 'completed', 'erfüllt'],
  'not-completed': [
    ...['không hoàn thành nhiệm vụ', 'không hoàn thành', 'không htnv', 'khtnv', 'kht'],
    ...['not completed', 'nicht erfüllt'],
  ],
  'older-grade': [
    ...['trong sạch vững mạnh', 'trong sạch vững mạnh tiêu biểu', 'tsvm', 'yếu kém', 'đủ tư cách'],
    ...['vi phạm tư cách', 'đủ tư cách hoàn thành xuất sắc nhiệm vụ', 'đủ tư cách hoàn thành tốt nhiệm vụ'],
    'đủ tư cách hoàn thành nhiệm vụ',
  ],
  'self-rating': ['tự xếp loại', 'tự đánh giá', 'tự nhận', 'self rating', 'selbsteinstufung'],
  'proposed-grade': ['đề xuất', 'thẩm định', 'btc đề nghị', 'đề nghị', 'proposed grade', 'vorschlag'],
  'final-grade': [
    ...['kết quả xếp loại', 'xếp loại', 'btv quyết định', 'cấp ủy xếp loại', 'final grade', 'endergebnis'],
  ],
};
