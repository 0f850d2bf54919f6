/** Texts of the worksheet functions: what Excel shows while a formula is typed, and why a cell holds an error. */
export const functions = {
  functions: {
    ATTAINMENT: {
      description:
        'Tỷ lệ đạt chỉ tiêu: số đảng viên đã kết nạp chia cho chỉ tiêu, ví dụ 2071/2000 = 103,55%. Nhận từng số hoặc cả vùng; với vùng, kết quả trả về theo từng ô. Chưa có chỉ tiêu hoặc chưa có số kết nạp thì kết quả để trống.',
      parameters: {
        admitted: { label: 'Số kết nạp', description: 'Số đảng viên đã kết nạp: một số hoặc một vùng ô.' },
        target: {
          label: 'Chỉ tiêu',
          description: 'Chỉ tiêu kết nạp: một số, hoặc một vùng cùng kích thước với vùng số kết nạp.',
        },
      },
    },
    ADMISSIONRATIO: {
      description:
        'Tỷ lệ kết nạp: số đảng viên mới kết nạp chia cho tổng số đảng viên, ví dụ 250/4378 = 5,71%. Tổng số đảng viên lấy cuối năm trước hay hiện nay do bảng của bạn quyết định, nên ghi rõ bên cạnh.',
      parameters: {
        admitted: { label: 'Số kết nạp', description: 'Số đảng viên đã kết nạp: một số hoặc một vùng ô.' },
        members: {
          label: 'Số đảng viên',
          description: 'Tổng số đảng viên làm mẫu số: một số hoặc một vùng ô.',
        },
      },
    },
    BANDPOSITION: {
      description:
        'Vị trí của tỷ lệ so với khoảng mục tiêu: dưới khoảng, trong khoảng hoặc trên khoảng; hai đầu khoảng được tính là trong khoảng. Mặc định 3%–4% theo Nghị quyết 21-NQ/TW.',
      parameters: {
        value: {
          label: 'Tỷ lệ',
          description: 'Tỷ lệ cần xét, ví dụ 0,0571 hoặc 5,71%: một số hoặc một vùng ô.',
        },
        low: { label: 'Cận dưới', description: 'Cận dưới của khoảng, mặc định 3%.' },
        high: {
          label: 'Cận trên',
          description: 'Cận trên của khoảng, mặc định 4% (để trống hoặc 0 cũng là 4%).',
        },
      },
    },
    POINTSABOVE: {
      description:
        'Tỷ lệ cao hơn mục tiêu bao nhiêu điểm phần trăm: 87% so với 75% là 12 điểm. Số âm khi thấp hơn.',
      parameters: {
        share: { label: 'Tỷ lệ', description: 'Tỷ lệ đạt được, ví dụ 87%: một số hoặc một vùng ô.' },
        target: {
          label: 'Tỷ lệ mục tiêu',
          description: 'Tỷ lệ mục tiêu, ví dụ 75%: một số hoặc một vùng ô.',
        },
      },
    },
    STANDING: {
      description:
        'Xếp thứ của giá trị trong danh sách, cao nhất xếp thứ 1. Chỉ nhập một vùng thì trả về thứ hạng của từng ô trong vùng. Ô trống, chữ và #N/A không được xếp.',
      parameters: {
        value: {
          label: 'Giá trị',
          description: 'Giá trị cần xếp thứ: một số, hoặc cả vùng để xếp thứ từng ô.',
        },
        values: {
          label: 'Danh sách',
          description: 'Các giá trị của tất cả đơn vị; bỏ qua thì xếp trong chính vùng thứ nhất.',
        },
        order: {
          label: 'Chiều xếp',
          description: 'Nhập 0 (mặc định) để cao nhất đứng đầu, 1 để thấp nhất đứng đầu.',
        },
        ties: {
          label: 'Đồng hạng',
          description:
            'Nhập 0 (mặc định) đồng hạng và bỏ số tiếp theo, 1 đồng hạng không bỏ số, 2 hàng trước xếp trước.',
        },
      },
    },
    STANDINGTEXT: {
      description:
        'Xếp thứ kèm tổng số đơn vị được xếp, ví dụ 3/67. Chỉ nhập một vùng thì trả về cho từng ô trong vùng.',
      parameters: {
        value: {
          label: 'Giá trị',
          description: 'Giá trị cần xếp thứ: một số, hoặc cả vùng để xếp thứ từng ô.',
        },
        values: {
          label: 'Danh sách',
          description: 'Các giá trị của tất cả đơn vị; bỏ qua thì xếp trong chính vùng thứ nhất.',
        },
      },
    },
    TERMAVERAGE: {
      description:
        'Số kết nạp bình quân mỗi năm của nhiệm kỳ, tính trên các năm có số liệu; nếu nhập chỉ tiêu hằng năm thì trả về tỷ lệ bình quân so với chỉ tiêu.',
      parameters: {
        values: {
          label: 'Số kết nạp các năm',
          description:
            'Số kết nạp từng năm theo thứ tự; năm chưa có số liệu để trống (0 ở cuối cũng coi là chưa có).',
        },
        target: {
          label: 'Chỉ tiêu hằng năm',
          description: 'Chỉ tiêu mỗi năm; để trống hoặc 0 thì trả về số bình quân.',
        },
      },
    },
    REQUIREDPERYEAR: {
      description:
        'Mỗi năm còn lại của nhiệm kỳ cần kết nạp bình quân bao nhiêu để đạt chỉ tiêu cả nhiệm kỳ; bằng 0 hoặc âm khi đã đạt.',
      parameters: {
        values: {
          label: 'Số kết nạp các năm',
          description:
            'Số kết nạp từng năm theo thứ tự; năm chưa có số liệu để trống (0 ở cuối cũng coi là chưa có).',
        },
        target: { label: 'Chỉ tiêu hằng năm', description: 'Chỉ tiêu mỗi năm.' },
        years: { label: 'Số năm', description: 'Số năm của cả nhiệm kỳ, thường là 5.' },
      },
    },
    PACE: {
      description:
        'Tiến độ: tỷ lệ đạt chỉ tiêu chia cho phần thời gian đã qua của năm tính đến hết ngày chốt số liệu. Trên 1 là vượt tiến độ, dưới 1 là chậm.',
      parameters: {
        admitted: {
          label: 'Số kết nạp',
          description: 'Số đảng viên đã kết nạp từ đầu năm đến ngày chốt: một số hoặc một vùng ô.',
        },
        target: { label: 'Chỉ tiêu', description: 'Chỉ tiêu cả năm: một số hoặc một vùng ô.' },
        date: {
          label: 'Ngày chốt',
          description: 'Ngày chốt số liệu, ví dụ DATE(2022,6,30). Không bao giờ tự lấy ngày hôm nay.',
        },
        start: { label: 'Ngày đầu năm', description: 'Ngày bắt đầu năm báo cáo, mặc định ngày 1 tháng 1.' },
      },
    },
    YEAREND: {
      description:
        'Ước cả năm: số kết nạp chia cho phần thời gian đã qua của năm, theo đường thẳng. Chỉ để tham khảo.',
      parameters: {
        admitted: {
          label: 'Số kết nạp',
          description: 'Số đảng viên đã kết nạp từ đầu năm đến ngày chốt: một số hoặc một vùng ô.',
        },
        date: {
          label: 'Ngày chốt',
          description: 'Ngày chốt số liệu, ví dụ DATE(2022,6,30). Không bao giờ tự lấy ngày hôm nay.',
        },
        start: { label: 'Ngày đầu năm', description: 'Ngày bắt đầu năm báo cáo, mặc định ngày 1 tháng 1.' },
      },
    },
    SAMEPERIOD: {
      description:
        'So với cùng kỳ năm trước: kỳ này chia cho cùng kỳ, ví dụ 2071/2030 = 102,02%. Nhận từng số hoặc cả vùng.',
      parameters: {
        now: { label: 'Kỳ này', description: 'Số liệu kỳ này: một số hoặc một vùng ô.' },
        before: {
          label: 'Cùng kỳ năm trước',
          description: 'Số liệu cùng kỳ năm trước: một số hoặc một vùng ô.',
        },
      },
    },
    ALLOT: {
      description:
        'Phân bổ chỉ tiêu theo tỷ trọng thành các số nguyên có tổng đúng bằng tổng chỉ tiêu (phương pháp phần dư lớn nhất), trong giới hạn tối thiểu và tối đa của từng đơn vị.',
      parameters: {
        total: { label: 'Tổng chỉ tiêu', description: 'Tổng chỉ tiêu cần phân bổ: một số nguyên.' },
        weights: { label: 'Tỷ trọng', description: 'Căn cứ phân bổ của từng đơn vị, ví dụ số đảng viên.' },
        minimum: {
          label: 'Tối thiểu',
          description: 'Mức tối thiểu: một số chung hoặc một vùng theo từng đơn vị.',
        },
        maximum: {
          label: 'Tối đa',
          description:
            'Mức tối đa: một số chung hoặc một vùng theo từng đơn vị; trống hoặc 0 là không giới hạn.',
        },
      },
    },
    GRADESHARE: {
      description:
        'Tỷ lệ của một mức xếp loại trên số được xếp loại. Nhận bốn số lượng (xuất sắc, tốt, hoàn thành, không hoàn thành) hoặc một cột ghi mức xếp loại.',
      parameters: {
        counts: {
          label: 'Số lượng',
          description:
            'Bốn số lượng theo hàng hoặc cột, mức cao nhất trước; nhiều hàng cho nhiều kết quả; hoặc một cột ghi mức xếp loại.',
        },
        grade: {
          label: 'Mức xếp loại',
          description: 'Tên mức, chữ viết tắt (HTXSNV, HTTNV, HTNV, KHTNV) hoặc số từ 1 đến 4.',
        },
      },
    },
    GOODORBETTER: {
      description: 'Tỷ lệ hoàn thành tốt nhiệm vụ trở lên: (xuất sắc + tốt) chia cho số được xếp loại.',
      parameters: {
        counts: {
          label: 'Số lượng',
          description:
            'Bốn số lượng theo hàng hoặc cột, mức cao nhất trước; nhiều hàng cho nhiều kết quả; hoặc một cột ghi mức xếp loại.',
        },
      },
    },
    GRADES: {
      description:
        'Bảng số lượng và tỷ lệ theo mức xếp loại từ một cột ghi mức xếp loại; nếu nhập cột nhóm thì mỗi nhóm một dòng và có dòng tổng cộng.',
      parameters: {
        grades: { label: 'Xếp loại', description: 'Cột ghi mức xếp loại của từng đảng viên hoặc tổ chức.' },
        groups: { label: 'Nhóm', description: 'Cột ghi nhóm, cùng kích thước với cột xếp loại.' },
      },
    },
    GRADECHANGE: {
      description:
        'Bảng đối chiếu tự xếp loại (dòng) với kết quả xếp loại (cột) theo bốn mức, kèm tổng cộng, số được nâng, giữ nguyên và bị hạ mức.',
      parameters: {
        self: { label: 'Tự xếp loại', description: 'Cột ghi mức tự xếp loại.' },
        final: {
          label: 'Kết quả xếp loại',
          description: 'Cột ghi kết quả xếp loại, cùng kích thước với cột tự xếp loại.',
        },
      },
    },
    EXCELLENTALLOWED: {
      description:
        'Số hoàn thành xuất sắc tối đa theo tỷ lệ khống chế trong nhóm, lấy phần nguyên. Mặc định 20% của số hoàn thành tốt.',
      parameters: {
        good: {
          label: 'Số hoàn thành tốt',
          description: 'Số hoàn thành tốt nhiệm vụ của nhóm: một số hoặc một vùng ô.',
        },
        excellent: {
          label: 'Số hoàn thành xuất sắc',
          description: 'Số hoàn thành xuất sắc nhiệm vụ của nhóm: một số hoặc một vùng ô.',
        },
        percent: {
          label: 'Tỷ lệ khống chế',
          description: 'Tỷ lệ khống chế, mặc định 20 (hoặc 20%); trống hoặc 0 là 20.',
        },
        base: {
          label: 'Mẫu số',
          description: 'Nhập 0 (mặc định): chỉ số hoàn thành tốt; 1: số hoàn thành tốt trở lên.',
        },
      },
    },
    EXCELLENTTOLOWER: {
      description:
        'Số xuất sắc ít nhất phải hạ xuống mức tốt để đúng tỷ lệ khống chế trong nhóm; bằng 0 khi đã đúng.',
      parameters: {
        good: {
          label: 'Số hoàn thành tốt',
          description: 'Số hoàn thành tốt nhiệm vụ của nhóm: một số hoặc một vùng ô.',
        },
        excellent: {
          label: 'Số hoàn thành xuất sắc',
          description: 'Số hoàn thành xuất sắc nhiệm vụ của nhóm: một số hoặc một vùng ô.',
        },
        percent: {
          label: 'Tỷ lệ khống chế',
          description: 'Tỷ lệ khống chế, mặc định 20 (hoặc 20%); trống hoặc 0 là 20.',
        },
        base: {
          label: 'Mẫu số',
          description: 'Nhập 0 (mặc định): chỉ số hoàn thành tốt; 1: số hoàn thành tốt trở lên.',
        },
      },
    },
    COMPOSITION: {
      description:
        'Cơ cấu: tỷ lệ của từng bộ phận (nữ, dân tộc thiểu số, tôn giáo, đoàn viên …) trong tổng số.',
      parameters: {
        parts: { label: 'Bộ phận', description: 'Số lượng của một hoặc nhiều bộ phận.' },
        whole: { label: 'Tổng số', description: 'Tổng số: một số hoặc một vùng ô.' },
      },
    },
    FOLLOWS: {
      description:
        'Kiểm tra tỷ lệ phần trăm đã ghi có đúng với hai số liệu gốc không: trả về “đúng”, “cắt bớt số lẻ” hoặc tỷ lệ đúng.',
      parameters: {
        printed: {
          label: 'Tỷ lệ đã ghi',
          description: 'Tỷ lệ đã ghi: số của ô phần trăm (1,75% là 0,0175) hoặc chữ như "1,75%".',
        },
        part: { label: 'Tử số', description: 'Số liệu tử số: một số hoặc một vùng ô.' },
        whole: { label: 'Mẫu số', description: 'Số liệu mẫu số: một số hoặc một vùng ô.' },
      },
    },
    PLAINNUMBER: {
      description:
        'Đổi số ghi dạng chữ thành số: "2.030" là 2030, "96,6%" là 0,966. Một dấu đứng trước đúng ba chữ số là dấu phân nhóm nghìn: "1.238" là 1238.',
      parameters: { text: { label: 'Chữ', description: 'Số ghi dạng chữ: một ô hoặc một vùng ô.' } },
    },
    ROUNDED: {
      description: 'Làm tròn theo số thập phân, nửa đơn vị làm tròn ra xa số 0: 69,15 với một số lẻ là 69,2.',
      parameters: {
        value: { label: 'Giá trị', description: 'Số cần làm tròn: một số hoặc một vùng ô.' },
        decimals: {
          label: 'Số chữ số lẻ',
          description: 'Số chữ số thập phân, từ -15 đến 15; số âm làm tròn đến hàng chục, hàng trăm.',
        },
      },
    },
  },
  failures: {
    'target-missing': 'Chưa có chỉ tiêu.',
    'target-zero': 'Chưa giao chỉ tiêu: ô chỉ tiêu bằng 0 hoặc để trống.',
    'target-negative': 'Chỉ tiêu là số âm.',
    'admitted-missing': 'Chưa có số kết nạp.',
    'admitted-negative': 'Số kết nạp là số âm.',
    'members-missing': 'Chưa có số đảng viên.',
    'members-zero': 'Số đảng viên bằng 0 hoặc để trống.',
    'members-negative': 'Số đảng viên là số âm.',
    'graded-zero': 'Chưa có ai hoặc tổ chức nào được xếp loại.',
    'count-negative': 'Số lượng của một mức xếp loại là số âm.',
    'count-not-whole': 'Số lượng của một mức xếp loại không phải là số nguyên.',
    'not-a-number': '{parameter}: “{text}” không phải là số.',
    'value-missing': 'Chưa có số liệu.',
    'value-negative': 'Số liệu là số âm.',
    'band-reversed': 'Cận dưới của khoảng lớn hơn cận trên.',
    'not-among-values': 'Giá trị không có trong danh sách.',
    'choice-unknown': '{parameter}: không có lựa chọn “{text}”.',
    'years-invalid': 'Số năm phải là số nguyên từ 1 đến 100.',
    'years-too-few': 'Nhiệm kỳ {years} năm nhưng đã có số liệu của {known} năm.',
    'no-year-left': 'Nhiệm kỳ không còn năm nào.',
    'date-missing': 'Chưa có ngày chốt số liệu.',
    'date-invalid': 'Không phải là ngày của Excel: “{date}”.',
    'date-outside-year': 'Ngày chốt nằm ngoài năm bắt đầu từ ngày đầu năm đã nhập.',
    'before-zero': 'Số liệu cùng kỳ năm trước bằng 0 hoặc để trống.',
    'whole-zero': 'Tổng số bằng 0 hoặc để trống.',
    'part-exceeds-whole': 'Bộ phận lớn hơn tổng số.',
    'total-not-whole': 'Tổng chỉ tiêu phải là số nguyên không âm.',
    'weight-negative': 'Tỷ trọng thứ {row} là số âm.',
    'weights-zero': 'Không có tỷ trọng nào lớn hơn 0 để phân bổ; còn thiếu {by}.',
    'limit-not-whole': 'Mức tối thiểu hoặc tối đa thứ {row} không phải là số nguyên không âm.',
    'limits-crossed': 'Thứ {row}: mức tối thiểu {minimum} lớn hơn mức tối đa {maximum}.',
    'minimum-exceeds-total': 'Tổng các mức tối thiểu vượt tổng chỉ tiêu {by}.',
    'maximum-below-total': 'Các mức tối đa cộng lại còn thiếu {by} so với tổng chỉ tiêu.',
    'counts-shape': 'Cần bốn số lượng theo hàng hoặc cột, hoặc một cột ghi mức xếp loại.',
    'grade-unknown': 'Không phải là mức xếp loại: “{text}”.',
    'percent-out-of-range': 'Tỷ lệ khống chế phải từ 0 đến 100%.',
    'decimals-out-of-range': 'Số chữ số lẻ phải là số nguyên từ -15 đến 15.',
  },
  argumentError: '{parameter}: ô có lỗi {error}.',
  sizesDiffer: 'Các vùng có kích thước khác nhau: ở vị trí này không đủ số liệu.',
  words: {
    below: 'dưới khoảng',
    within: 'trong khoảng',
    above: 'trên khoảng',
    agrees: 'đúng',
    truncated: 'cắt bớt số lẻ',
    excellent: 'Hoàn thành xuất sắc nhiệm vụ',
    good: 'Hoàn thành tốt nhiệm vụ',
    completed: 'Hoàn thành nhiệm vụ',
    'not-completed': 'Không hoàn thành nhiệm vụ',
    graded: 'Được xếp loại',
    notGraded: 'Chưa xếp loại',
    grade: 'Mức xếp loại',
    count: 'Số lượng',
    share: 'Tỷ lệ',
    group: 'Nhóm',
    noGroup: 'Không ghi nhóm',
    total: 'Tổng cộng',
    selfByFinal: 'Tự xếp loại / Kết quả xếp loại',
    raised: 'Được nâng mức',
    same: 'Giữ nguyên',
    lowered: 'Bị hạ mức',
    notCompared: 'Không đối chiếu được',
  },
};
