/* Made by `npm run sync`; do not edit. */

export const schemas: unknown = {
 "common": {
  "$id": "common.schema.json",
  "title": "Các thành phần chung",
  "description": "Các thành phần dùng chung của tệp kế hoạch, tệp cơ quan và mẫu văn bản.",
  "definitions": {
   "id": {
    "title": "Mã",
    "description": "Chữ thường không dấu, chữ số, nối bằng gạch ngang; không trùng trong hồ sơ. Giữ nguyên từ năm này sang năm khác.",
    "type": "string",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "examples": [
     "biet-boi"
    ]
   },
   "text": {
    "title": "Câu văn",
    "description": "Một đoạn, in nguyên văn. Dùng được **đậm**, *nghiêng*, [@mã] để viện dẫn, ^[chú thích cuối trang].",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Rà soát ao, hồ theo [@kh-tinh]."
    ]
   },
   "prose": {
    "title": "Lời văn",
    "description": "Một hoặc nhiều đoạn, cách nhau một dòng trống; gạch đầu dòng - và +; bảng kẻ bằng dấu |; **đậm**, *nghiêng*, [@mã], ^[chú thích cuối trang]. Dãy dấu chấm ở cuối đoạn (từ sáu dấu trở lên) được kéo đến hết dòng, làm chỗ điền.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Đoạn thứ nhất.\n\nĐoạn thứ hai."
    ]
   },
   "unitRefs": {
    "title": "Tên hoặc mã đơn vị",
    "description": "Mã đơn vị, hoặc đúng tên của đơn vị; nhiều đơn vị thì ghi thành danh sách. Tên không có trong danh mục đơn vị được in nguyên văn.",
    "type": [
     "string",
     "array"
    ],
    "minLength": 1,
    "minItems": 1,
    "items": {
     "type": "string",
     "minLength": 1,
     "title": "Đơn vị",
     "description": "Mã trong danh mục đơn vị, hoặc tên ghi nguyên văn.",
     "examples": [
      "vhxh"
     ]
    },
    "examples": [
     "vhxh",
     [
      "vks",
      "toa-an"
     ]
    ]
   },
   "day": {
    "title": "Ngày",
    "description": "Ghi theo thứ tự ngày/tháng/năm; cũng nhận năm-tháng-ngày.",
    "type": "string",
    "pattern": "^((0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/(19|20)\\d{2}|(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))$",
    "examples": [
     "22/02/2027",
     "2027-02-22"
    ]
   },
   "point": {
    "title": "Mốc thời gian",
    "description": "Một ngày (31/5/2027), một tháng (5/2027), một quý (Q2/2027) hoặc một năm (2027).",
    "type": [
     "string",
     "integer"
    ],
    "pattern": "^((0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/(19|20)\\d{2}|(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|(0?[1-9]|1[0-2])/(19|20)\\d{2}|Q[1-4]/(19|20)\\d{2}|(19|20)\\d{2})$",
    "minimum": 1900,
    "maximum": 2200,
    "examples": [
     "31/5/2027",
     "Q2/2027"
    ]
   },
   "within": {
    "title": "Thời hạn",
    "description": "Ngày đủ (10/5/2027), ngày và tháng của mỗi năm (10/5), ngày của mỗi tháng (18), thứ của mỗi tuần (mon, tue, wed, thu, fri, sat, sun: thứ Hai đến Chủ nhật).",
    "type": [
     "string",
     "integer"
    ],
    "pattern": "^((0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/(19|20)\\d{2}|(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|(0?[1-9]|1[0-2])/(19|20)\\d{2}|Q[1-4]/(19|20)\\d{2}|(19|20)\\d{2}|(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])|(0?[1-9]|[12]\\d|3[01])|mon|tue|wed|thu|fri|sat|sun)$",
    "minimum": 1,
    "maximum": 2200,
    "examples": [
     "10/5",
     "18",
     "fri"
    ]
   },
   "when": {
    "title": "Thời gian",
    "description": "Viết gọn: 31/5/2027, 5/2027, Q2/2027, 2027, ongoing (thường xuyên); hoặc ghi thành nhóm trường: “by” (chậm nhất), “start” và “end”, “every” (định kỳ) …",
    "type": [
     "string",
     "integer",
     "object"
    ],
    "additionalProperties": false,
    "properties": {
     "on": {
      "$ref": "common.schema.json#/definitions/point",
      "title": "Thời điểm diễn ra",
      "description": "Ngày, tháng hoặc quý tổ chức việc này, khi đó không phải là thời hạn.",
      "examples": [
       "01/6/2027"
      ]
     },
     "by": {
      "$ref": "common.schema.json#/definitions/within",
      "title": "Chậm nhất",
      "description": "Thời hạn hoàn thành; với việc định kỳ là ngày trong mỗi kỳ (18: ngày 18 hằng tháng; fri: thứ Sáu hằng tuần).",
      "examples": [
       "30/6/2027"
      ]
     },
     "start": {
      "$ref": "common.schema.json#/definitions/point",
      "title": "Bắt đầu",
      "description": "Ngày, tháng, quý hoặc năm khởi đầu của khoảng thời gian.",
      "examples": [
       "6/2027"
      ]
     },
     "end": {
      "$ref": "common.schema.json#/definitions/point",
      "title": "Kết thúc",
      "description": "Ngày, tháng, quý hoặc năm cuối của khoảng thời gian.",
      "examples": [
       "8/2027"
      ]
     },
     "at": {
      "title": "Giờ",
      "description": "Giờ và phút trong ngày, mỗi phần hai chữ số.",
      "type": "string",
      "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$",
      "examples": [
       "07:30"
      ]
     },
     "every": {
      "title": "Định kỳ",
      "description": "Bao lâu thực hiện một lần; ngày trong kỳ ghi tại “by”.",
      "enum": [
       "day",
       "week",
       "month",
       "quarter",
       "half-year",
       "year"
      ],
      "examples": [
       "day",
       "week"
      ],
      "markdownEnumDescriptions": [
       "hằng ngày",
       "hằng tuần",
       "hằng tháng",
       "hằng quý",
       "6 tháng một lần",
       "hằng năm"
      ]
     },
     "days": {
      "title": "Số ngày",
      "description": "Đếm từ mốc ghi tại “before” (trước mốc) hoặc “after” (sau mốc).",
      "type": "integer",
      "minimum": 0,
      "examples": [
       45
      ]
     },
     "working": {
      "title": "Tính theo ngày làm việc",
      "description": "true: chỉ đếm ngày làm việc. Mặc định là false: đếm mọi ngày.",
      "type": "boolean",
      "examples": [
       true
      ]
     },
     "before": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Trước mốc",
      "description": "Thời hạn tính lùi từ một sự kiện (“events”), một nhiệm vụ hoặc ngày của một văn bản trong hồ sơ: ghi mã.",
      "examples": [
       "ngay-hoi"
      ]
     },
     "after": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Sau mốc",
      "description": "Thời hạn tính từ sau một sự kiện (“events”), một nhiệm vụ hoặc ngày của một văn bản trong hồ sơ: ghi mã.",
      "examples": [
       "ke-hoach"
      ]
     },
     "text": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Câu chữ in ở cột thời gian",
      "description": "In nguyên văn thay cho câu được lập từ các trường bên cạnh.",
      "examples": [
       "Xong trong quý III/2027"
      ]
     }
    },
    "pattern": "^(ongoing|(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/(19|20)\\d{2}|(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|(0?[1-9]|1[0-2])/(19|20)\\d{2}|Q[1-4]/(19|20)\\d{2}|(19|20)\\d{2})$",
    "minimum": 1900,
    "maximum": 2200,
    "examples": [
     "30/6/2027",
     "ongoing",
     {
      "start": "6/2027",
      "end": "8/2027"
     }
    ]
   },
   "quantity": {
    "title": "Con số",
    "description": "Viết như đọc, dấu phẩy thập phân: 98%, dưới 4,5%, trên 1.500 ha, ít nhất 2 xã, 40-50%, 300/100.000, tăng 8%/năm, giữ 0%. Số có dấu phẩy trong ngoặc { } phải đặt trong dấu ngoặc kép.",
    "type": [
     "string",
     "number"
    ],
    "pattern": "^((trên|dưới|ít nhất|tối thiểu|không quá|tối đa|khoảng|tăng|giảm|giữ) )?\\d+(\\.\\d{3})*(,\\d+)?([-–]\\d+(\\.\\d{3})*(,\\d+)?)?(/\\d+(\\.\\d{3})*)?( ?[^\\d\\s,.–-].*)?$",
    "examples": [
     "98%",
     "dưới 4,5%",
     "ít nhất 2 xã"
    ]
   },
   "targets": {
    "title": "Con số theo năm",
    "description": "Mỗi năm một con số; bên trái ghi năm, bên phải ghi con số.",
    "type": "object",
    "minProperties": 1,
    "propertyNames": {
     "pattern": "^(19|20)\\d{2}$"
    },
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/quantity"
    },
    "examples": [
     {
      "2025": "80%",
      "2030": "85%"
     }
    ]
   },
   "measure": {
    "title": "Thước đo",
    "description": "Một con số của câu, khai riêng khi câu có nhiều con số.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã",
      "description": "Để đối chiếu cùng một con số giữa các năm.",
      "examples": [
       "nhe-can"
      ]
     },
     "name": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tên thước đo",
      "description": "Nội dung được đo, gọi tên như trong bảng chỉ tiêu.",
      "examples": [
       "Tỷ lệ trẻ em nhẹ cân"
      ]
     },
     "for": {
      "title": "Phân tổ",
      "description": "Phần được tách riêng để tính: nông thôn, thành thị, nữ, dân tộc thiểu số …",
      "type": "string",
      "minLength": 1,
      "examples": [
       "nông thôn"
      ]
     },
     "lead": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Đơn vị chịu trách nhiệm",
      "description": "Mã đơn vị theo dõi và báo cáo con số này, khi khác cơ quan chủ trì.",
      "examples": [
       "tram-y-te"
      ]
     },
     "target": {
      "$ref": "common.schema.json#/definitions/quantity",
      "title": "Mức phấn đấu",
      "description": "Con số phải đạt, viết như đọc; số thập phân dùng dấu phẩy.",
      "examples": [
       "98%",
       "dưới 4,5%"
      ]
     },
     "targets": {
      "$ref": "common.schema.json#/definitions/targets",
      "title": "Mức phấn đấu theo từng mốc",
      "description": "Mỗi mốc thực hiện một mức: bên trái ghi năm, bên phải ghi con số.",
      "examples": [
       {
        "2027": "80%",
        "2030": "85%"
       }
      ]
     },
     "change": {
      "$ref": "common.schema.json#/definitions/quantity",
      "title": "Mức tăng, giảm",
      "description": "Phần tăng thêm hoặc giảm đi; mức phải đạt sau khi tăng, giảm ghi tại “targets”.",
      "examples": [
       "tăng 3 trường"
      ]
     },
     "baseline": {
      "$ref": "common.schema.json#/definitions/targets",
      "title": "Hiện trạng (năm gốc)",
      "description": "Kết quả đã đạt, kèm năm. Dùng để so sánh với mức phấn đấu.",
      "examples": [
       {
        "2026": "41%"
       }
      ]
     },
     "better": {
      "title": "Chiều đánh giá",
      "description": "Con số thế nào là tốt. Bỏ trống thì suy từ mức phấn đấu: trên, ít nhất, tăng là càng cao; dưới, không quá, giảm là càng thấp.",
      "enum": [
       "higher",
       "lower"
      ],
      "examples": [
       "higher",
       "lower"
      ],
      "markdownEnumDescriptions": [
       "càng cao càng tốt",
       "càng thấp càng tốt"
      ]
     },
     "numerator": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tử số",
      "description": "Đại lượng đem chia, khi tỷ lệ tính chung từ số liệu của nhiều đơn vị.",
      "examples": [
       "Số học sinh tiểu học biết bơi"
      ]
     },
     "denominator": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Mẫu số",
      "description": "Đại lượng dùng để chia, khi tỷ lệ tính chung từ số liệu của nhiều đơn vị.",
      "examples": [
       "Tổng số học sinh tiểu học"
      ]
     },
     "source": {
      "title": "Văn bản giao chỉ tiêu",
      "description": "Mã văn bản viện dẫn; thêm dấu # và số chỉ tiêu trong văn bản ấy, nếu có.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*(#[\\w.]+)?$",
      "examples": [
       "nq-12#14"
      ]
     }
    },
    "required": [
     "name"
    ]
   },
   "report": {
    "title": "Kỳ báo cáo",
    "description": "Một lần báo cáo được quy định: ai gửi, gửi cho ai, bao lâu một lần, chậm nhất ngày nào.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã",
      "description": "Để viện dẫn và đối chiếu giữa các năm.",
      "examples": [
       "bc-6-thang"
      ]
     },
     "period": {
      "title": "Tần suất báo cáo",
      "description": "Bao lâu báo cáo một lần, hoặc chỉ báo cáo một lần, đột xuất.",
      "enum": [
       "week",
       "month",
       "quarter",
       "half-year",
       "nine-months",
       "year",
       "term",
       "once",
       "ad-hoc"
      ],
      "examples": [
       "week",
       "month"
      ],
      "markdownEnumDescriptions": [
       "hằng tuần",
       "hằng tháng",
       "hằng quý",
       "6 tháng",
       "9 tháng",
       "năm",
       "cả giai đoạn của kế hoạch",
       "một lần",
       "đột xuất"
      ]
     },
     "due": {
      "title": "Thời hạn gửi báo cáo",
      "description": "10/5 (hằng năm), 18 (hằng tháng), fri (thứ Sáu hằng tuần), ngày đủ, hoặc số ngày tính từ một mốc.",
      "type": [
       "string",
       "integer",
       "object"
      ],
      "pattern": "^((0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/(19|20)\\d{2}|(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|(0?[1-9]|1[0-2])/(19|20)\\d{2}|Q[1-4]/(19|20)\\d{2}|(19|20)\\d{2}|(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])|(0?[1-9]|[12]\\d|3[01])|mon|tue|wed|thu|fri|sat|sun)$",
      "minimum": 1,
      "maximum": 2200,
      "additionalProperties": false,
      "properties": {
       "days": {
        "title": "Số ngày",
        "description": "Đếm từ mốc ghi tại “before” (trước mốc) hoặc “after” (sau mốc).",
        "type": "integer",
        "minimum": 0,
        "examples": [
         5
        ]
       },
       "working": {
        "title": "Tính theo ngày làm việc",
        "description": "true: chỉ đếm ngày làm việc. Mặc định là false: đếm mọi ngày.",
        "type": "boolean",
        "examples": [
         true
        ]
       },
       "before": {
        "$ref": "common.schema.json#/definitions/id",
        "title": "Trước mốc",
        "description": "Thời hạn tính lùi từ một sự kiện (“events”), một nhiệm vụ hoặc ngày của một văn bản trong hồ sơ: ghi mã.",
        "examples": [
         "ngay-hoi"
        ]
       },
       "after": {
        "$ref": "common.schema.json#/definitions/id",
        "title": "Sau mốc",
        "description": "Mã của mốc; ghi period khi tính từ ngày hết kỳ báo cáo.",
        "examples": [
         "period"
        ]
       }
      },
      "examples": [
       "05/6",
       "fri",
       {
        "days": 5,
        "after": "period"
       }
      ]
     },
     "cutoff": {
      "$ref": "common.schema.json#/definitions/within",
      "title": "Thời gian chốt số liệu",
      "description": "Ngày cuối của số liệu trong báo cáo, ví dụ 14/6 với báo cáo 6 tháng, 14/12 với báo cáo năm (Nghị định số 09/2019/NĐ-CP).",
      "examples": [
       "14/6"
      ]
     },
     "from": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Đơn vị báo cáo",
      "description": "Mã các đơn vị phải gửi báo cáo. Bỏ trống: mọi đơn vị có việc trong kế hoạch.",
      "examples": [
       [
        "truong-hoc",
        "tram-y-te"
       ]
      ]
     },
     "to": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Cơ quan nhận báo cáo",
      "description": "Mã cơ quan nhận báo cáo sau cùng.",
      "examples": [
       "so-y-te"
      ]
     },
     "via": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Đầu mối tổng hợp",
      "description": "Mã đơn vị nhận, tổng hợp các báo cáo trước khi gửi cơ quan nhận.",
      "examples": [
       "vhxh"
      ]
     },
     "channel": {
      "title": "Phương thức gửi",
      "description": "Bản giấy, thư điện tử, hoặc tên hệ thống dùng để gửi.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Hệ thống quản lý văn bản và điều hành"
      ]
     },
     "form": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Đề cương, biểu mẫu",
      "description": "Mã phụ lục làm đề cương báo cáo hoặc biểu mẫu.",
      "examples": [
       "bieu-01"
      ]
     },
     "only": {
      "title": "Chỉ báo cáo các năm",
      "description": "Danh sách năm; các năm khác trong kỳ kế hoạch không báo cáo.",
      "type": "array",
      "items": {
       "type": "integer",
       "title": "Năm",
       "description": "Ghi đủ bốn chữ số.",
       "examples": [
        2027
       ]
      },
      "examples": [
       [
        2030
       ]
      ]
     },
     "except": {
      "title": "Không báo cáo các năm",
      "description": "Danh sách năm được miễn; các năm khác trong kỳ kế hoạch vẫn báo cáo.",
      "type": "array",
      "items": {
       "type": "integer",
       "title": "Năm",
       "description": "Ghi đủ bốn chữ số.",
       "examples": [
        2027
       ]
      },
      "examples": [
       [
        2027
       ]
      ]
     }
    },
    "required": [
     "period"
    ]
   },
   "numbering": {
    "title": "Kiểu đánh số",
    "description": "upper: A.; roman: I.; number: 1.; decimal: 1.1.; letter: a); paren: (1); roman-paren: (i); dash: gạch đầu dòng; plus: dấu cộng; star: dấu sao; none: không đánh số. Hoặc kiểu tự đặt có {1}, {I}, {a}, ví dụ \"- Chỉ tiêu {1}:\"; kiểu có chữ thì đánh số suốt văn bản.",
    "type": "string",
    "pattern": "^(upper|roman|number|decimal|letter|paren|roman-paren|dash|plus|star|none|.*\\{(1|01|I|A|a|i|nhất)\\}.*)$",
    "examples": [
     "roman",
     "- Chỉ tiêu {1}:"
    ]
   },
   "print": {
    "title": "Cách in",
    "description": "Chỉ ghi khi cách in thường dùng không hợp.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "label": {
      "title": "Số thứ tự tự ghi",
      "description": "In đúng chữ này thay cho số được lập tự động, khi văn bản cũ đánh số khác. Ghi \"\" để không in số thứ tự.",
      "type": "string",
      "examples": [
       "II."
      ]
     },
     "numbering": {
      "$ref": "common.schema.json#/definitions/numbering",
      "title": "Đánh số phần con",
      "description": "Kiểu đánh số của các mục, các ý bên dưới, khi khác kiểu thường dùng.",
      "examples": [
       "letter"
      ]
     },
     "as": {
      "title": "Dạng in phần con",
      "description": "Các ý bên dưới in thành danh sách, thành một đoạn hay thành bảng.",
      "enum": [
       "list",
       "inline",
       "table"
      ],
      "default": "list",
      "examples": [
       "list",
       "inline"
      ],
      "markdownEnumDescriptions": [
       "danh sách",
       "nối trong một đoạn",
       "bảng"
      ]
     },
     "details": {
      "title": "In thông tin của nhiệm vụ",
      "description": "Cơ quan chủ trì, phối hợp, thời gian, sản phẩm in sau câu như thế nào.",
      "enum": [
       "none",
       "lines",
       "brackets"
      ],
      "examples": [
       "none",
       "lines"
      ],
      "markdownEnumDescriptions": [
       "không in",
       "mỗi thông tin một dòng",
       "trong ngoặc, ngay sau câu"
      ]
     },
     "labels": {
      "title": "Tên gọi khi in",
      "description": "Chữ in trước từng thông tin, hoặc ở đầu cột của bảng. Bên trái ghi tên trường: when, lead, partners, supervisor, output, note, text, target …",
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "title": "Tên gọi",
       "description": "In thay cho tên gọi thường dùng.",
       "examples": [
        "Thời gian hoàn thành"
       ]
      },
      "examples": [
       {
        "when": "Thời gian hoàn thành",
        "lead": "Đơn vị chủ trì"
       }
      ]
     },
     "columns": {
      "title": "Các cột của bảng",
      "description": "Ghi theo thứ tự từ trái sang phải, khi in thành bảng (as: table).",
      "type": "array",
      "items": {
       "enum": [
        "order",
        "text",
        "name",
        "lead",
        "partners",
        "supervisor",
        "when",
        "output",
        "amount",
        "unit",
        "baseline",
        "target",
        "serves",
        "note"
       ],
       "title": "Cột",
       "description": "Thông tin in trong cột.",
       "examples": [
        "lead"
       ],
       "markdownEnumDescriptions": [
        "số thứ tự",
        "nội dung",
        "tên gọn",
        "cơ quan chủ trì",
        "cơ quan phối hợp",
        "lãnh đạo phụ trách",
        "thời gian",
        "sản phẩm, kết quả",
        "kinh phí",
        "đơn vị tính",
        "hiện trạng (năm gốc)",
        "mức phấn đấu",
        "chỉ tiêu được phục vụ",
        "ghi chú"
       ]
      },
      "minItems": 1,
      "examples": [
       [
        "text",
        "lead",
        "when"
       ]
      ]
     },
     "columnNumbers": {
      "title": "Dòng đánh số cột",
      "description": "true: in thêm dòng (1) (2) (3) dưới đầu bảng. Mặc định là false.",
      "type": "boolean",
      "examples": [
       true
      ]
     },
     "total": {
      "title": "Dòng tổng cộng",
      "description": "false: không in dòng Tổng cộng ở cuối bảng kinh phí. Mặc định là true.",
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "heading": {
      "title": "Kiểu tiêu đề",
      "description": "Cách in tiêu đề của mục này, khi khác các mục cùng bậc.",
      "enum": [
       "caps",
       "bold",
       "italic",
       "plain",
       "run-in",
       "run-in-plain"
      ],
      "examples": [
       "caps",
       "bold"
      ],
      "markdownEnumDescriptions": [
       "chữ in hoa, đậm",
       "chữ đậm",
       "chữ nghiêng",
       "chữ thường, không đậm",
       "chữ đậm, cùng dòng với nội dung",
       "chữ thường, cùng dòng với nội dung"
      ]
     },
     "align": {
      "title": "Căn lề tiêu đề",
      "description": "Vị trí của tiêu đề trên dòng.",
      "enum": [
       "left",
       "center",
       "justify"
      ],
      "examples": [
       "left",
       "center"
      ],
      "markdownEnumDescriptions": [
       "sát lề trái",
       "giữa dòng",
       "đều hai bên"
      ]
     },
     "landscape": {
      "title": "Trang ngang",
      "description": "true: in phụ lục này trên trang A4 nằm ngang, hợp với bảng nhiều cột. Mặc định là false.",
      "type": "boolean",
      "examples": [
       true
      ]
     },
     "depth": {
      "title": "Số bậc in lại",
      "description": "Phần in lại (include) lấy đến bậc mục nào; 0: chỉ lời văn của chính phần ấy.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       1
      ]
     }
    }
   },
   "item": {
    "title": "Ý",
    "description": "Một câu, kèm việc, số liệu, thời hạn mà câu ấy nêu. Chỉ có câu văn thì ghi thẳng câu, không cần “text”.",
    "type": [
     "string",
     "object"
    ],
    "additionalProperties": false,
    "properties": {
     "id": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã",
      "description": "Để viện dẫn và đối chiếu giữa các năm.",
      "examples": [
       "biet-boi"
      ]
     },
     "text": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Câu chữ in trong văn bản",
      "description": "In nguyên văn, không tự sửa. Số liệu ghi ở các trường khác phải khớp với câu này.",
      "examples": [
       "Mở lớp dạy bơi miễn phí dịp hè cho học sinh tiểu học."
      ]
     },
     "name": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tên gọn",
      "description": "Dùng trong bảng, danh mục nhiệm vụ và bảng so sánh. Bỏ trống thì lấy câu in.",
      "examples": [
       "Tỷ lệ học sinh tiểu học biết bơi"
      ]
     },
     "ref": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Cùng một việc với",
      "description": "Mã của ý đã ghi ở nơi khác: thông tin dùng chung với ý ấy, câu in ở đây có thể khác.",
      "examples": [
       "nguon-nuoc"
      ]
     },
     "items": {
      "title": "Các ý con",
      "description": "Các ý nhỏ hơn thuộc câu này.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        "Vòng một: lấy ý kiến các thôn."
       ]
      ]
     },
     "note": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Ghi chú, thuyết minh",
      "description": "In ở cột Ghi chú của bảng.",
      "examples": [
       "Theo hướng dẫn của Sở Y tế"
      ]
     },
     "lead": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Cơ quan chủ trì",
      "description": "Mã một đơn vị trong danh mục đơn vị của cơ quan, hoặc tên ghi nguyên văn. Mỗi nhiệm vụ nên có một cơ quan chủ trì; trường hợp giao chung, dùng mã nhóm.",
      "examples": [
       "vhxh"
      ]
     },
     "partners": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Cơ quan phối hợp",
      "description": "Mã các đơn vị cùng tham gia; có thể dùng mã nhóm.",
      "examples": [
       [
        "doan-tn",
        "truong-hoc"
       ]
      ]
     },
     "supervisor": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Lãnh đạo phụ trách",
      "description": "Lãnh đạo chỉ đạo, theo dõi việc này: mã chức danh, hoặc tên ghi nguyên văn.",
      "examples": [
       "Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội"
      ]
     },
     "when": {
      "$ref": "common.schema.json#/definitions/when",
      "title": "Thời gian thực hiện, thời hạn hoàn thành",
      "description": "Một ngày (30/6/2027), một tháng (6/2027), một quý (Q2/2027), một năm (2027), ongoing (thường xuyên), hoặc nhóm trường by, start, end, every.",
      "examples": [
       "30/6/2027",
       "Q2/2027",
       "ongoing"
      ]
     },
     "output": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Sản phẩm, kết quả",
      "description": "Văn bản, hoạt động hoặc số liệu chứng minh nhiệm vụ đã hoàn thành.",
      "examples": [
       "Báo cáo kết quả Diễn đàn trẻ em"
      ]
     },
     "serves": {
      "title": "Phục vụ chỉ tiêu",
      "description": "Mã chỉ tiêu của kế hoạch này, hoặc mã-văn-bản#số chỉ tiêu của văn bản khác.",
      "type": "array",
      "items": {
       "type": "string",
       "pattern": "^[a-z0-9]+(-[a-z0-9]+)*(#[\\w.]+)?$",
       "title": "Chỉ tiêu",
       "description": "Mã chỉ tiêu, hoặc mã-văn-bản#số.",
       "examples": [
        "biet-boi"
       ]
      },
      "examples": [
       [
        "biet-boi",
        "nq-12#14"
       ]
      ]
     },
     "target": {
      "$ref": "common.schema.json#/definitions/quantity",
      "title": "Mức phấn đấu",
      "description": "Con số phải đạt, viết như đọc; số thập phân dùng dấu phẩy.",
      "examples": [
       "98%",
       "dưới 4,5%"
      ]
     },
     "targets": {
      "$ref": "common.schema.json#/definitions/targets",
      "title": "Mức phấn đấu theo từng mốc",
      "description": "Mỗi mốc thực hiện một mức: bên trái ghi năm, bên phải ghi con số.",
      "examples": [
       {
        "2027": "80%",
        "2030": "85%"
       }
      ]
     },
     "change": {
      "$ref": "common.schema.json#/definitions/quantity",
      "title": "Mức tăng, giảm",
      "description": "Phần tăng thêm hoặc giảm đi; mức phải đạt sau khi tăng, giảm ghi tại “targets”.",
      "examples": [
       "tăng 3 trường"
      ]
     },
     "baseline": {
      "$ref": "common.schema.json#/definitions/targets",
      "title": "Hiện trạng (năm gốc)",
      "description": "Kết quả đã đạt, kèm năm. Dùng để so sánh với mức phấn đấu.",
      "examples": [
       {
        "2026": "41%"
       }
      ]
     },
     "better": {
      "title": "Chiều đánh giá",
      "description": "Con số thế nào là tốt. Bỏ trống thì suy từ mức phấn đấu: trên, ít nhất, tăng là càng cao; dưới, không quá, giảm là càng thấp.",
      "enum": [
       "higher",
       "lower"
      ],
      "examples": [
       "higher",
       "lower"
      ],
      "markdownEnumDescriptions": [
       "càng cao càng tốt",
       "càng thấp càng tốt"
      ]
     },
     "numerator": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tử số",
      "description": "Đại lượng đem chia, khi tỷ lệ tính chung từ số liệu của nhiều đơn vị.",
      "examples": [
       "Số học sinh tiểu học biết bơi"
      ]
     },
     "denominator": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Mẫu số",
      "description": "Đại lượng dùng để chia, khi tỷ lệ tính chung từ số liệu của nhiều đơn vị.",
      "examples": [
       "Tổng số học sinh tiểu học"
      ]
     },
     "source": {
      "title": "Văn bản giao chỉ tiêu",
      "description": "Mã văn bản viện dẫn; thêm dấu # và số chỉ tiêu trong văn bản ấy, nếu có.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*(#[\\w.]+)?$",
      "examples": [
       "nq-12#14"
      ]
     },
     "measures": {
      "title": "Các thước đo",
      "description": "Khi một câu có nhiều con số, mỗi con số khai riêng.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/measure"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "name": "Tỷ lệ nhẹ cân",
         "target": "dưới 7%"
        }
       ]
      ]
     },
     "reports": {
      "title": "Các kỳ báo cáo",
      "description": "Các kỳ báo cáo mà câu này quy định.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/report"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "period": "year",
         "due": "20/11",
         "to": "vhxh"
        }
       ]
      ]
     },
     "amount": {
      "$ref": "common.schema.json#/definitions/quantity",
      "title": "Kinh phí",
      "description": "Số tiền kèm đơn vị tính, viết như đọc.",
      "examples": [
       "490 triệu đồng"
      ]
     },
     "print": {
      "$ref": "common.schema.json#/definitions/print",
      "title": "Cách in",
      "description": "Chỉ ghi khi cách in thường dùng không hợp.",
      "examples": [
       {
        "numbering": "paren"
       }
      ]
     }
    },
    "minLength": 1,
    "examples": [
     "Làm đến thôn, đến hộ."
    ]
   },
   "table": {
    "title": "Bảng",
    "description": "Bảng số liệu, hoặc biểu để trống cho người nhận điền.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "columns": {
      "title": "Các cột",
      "description": "Tên các cột, từ trái sang phải.",
      "type": "array",
      "items": {
       "type": [
        "string",
        "object"
       ],
       "minLength": 1,
       "title": "Cột",
       "description": "Tên cột; ghi thành nhóm trường khi cần bề rộng, căn lề hoặc cột con.",
       "examples": [
        "Nội dung"
       ],
       "additionalProperties": false,
       "required": [
        "title"
       ],
       "properties": {
        "title": {
         "$ref": "common.schema.json#/definitions/text",
         "title": "Tên cột",
         "description": "In ở đầu bảng.",
         "examples": [
          "Kết quả"
         ]
        },
        "width": {
         "title": "Bề rộng",
         "description": "So với các cột khác: 3 là rộng gấp ba cột ghi 1.",
         "type": "number",
         "exclusiveMinimum": 0,
         "examples": [
          3
         ]
        },
        "align": {
         "title": "Căn chữ",
         "description": "Vị trí của chữ trong các ô của cột.",
         "enum": [
          "left",
          "center",
          "right"
         ],
         "examples": [
          "left",
          "center"
         ],
         "markdownEnumDescriptions": [
          "sát trái",
          "giữa ô",
          "sát phải"
         ]
        },
        "columns": {
         "title": "Các cột con",
         "description": "Các cột nằm dưới tên cột này.",
         "type": "array",
         "items": {
          "$ref": "common.schema.json#/definitions/text"
         },
         "minItems": 1,
         "examples": [
          [
           "Trong kỳ",
           "Lũy kế"
          ]
         ]
        }
       }
      },
      "minItems": 1,
      "examples": [
       [
        "TT",
        "Nội dung"
       ]
      ]
     },
     "rows": {
      "title": "Các hàng",
      "description": "Mỗi dòng là một hàng, các ô cách nhau bằng dấu |; hàng chỉ có một ô là hàng tên nhóm.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "1 | Tập huấn\n2 | Truyền thông"
      ]
     },
     "blank": {
      "title": "Số hàng để trống",
      "description": "Biểu điền tay: in bấy nhiêu hàng trống, mỗi hàng cao ít nhất 8 mm.",
      "type": "integer",
      "minimum": 1,
      "maximum": 200,
      "examples": [
       7
      ]
     },
     "columnNumbers": {
      "title": "Dòng đánh số cột",
      "description": "true: in thêm dòng (1) (2) (3) dưới đầu bảng. Mặc định là false.",
      "type": "boolean",
      "examples": [
       true
      ]
     },
     "unit": {
      "title": "Đơn vị tính",
      "description": "In nghiêng phía trên, bên phải bảng.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "triệu đồng"
      ]
     }
    },
    "required": [
     "columns"
    ]
   },
   "image": {
    "title": "Hình",
    "description": "Một hình (sơ đồ, bản đồ, ảnh) in giữa trang, kèm tên hình.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "file": {
      "title": "Tệp ảnh",
      "description": "Đường dẫn đến tệp .png hoặc .jpg, tính từ thư mục có tệp kế hoạch này. Tệp phải nằm trong thư mục của kế hoạch.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "hinh/so-do.png"
      ]
     },
     "alt": {
      "title": "Lời mô tả hình",
      "description": "Nói rõ hình thể hiện gì, dành cho người không nhìn được hình; không in ra giấy.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Sơ đồ phân luồng giao thông quanh chợ Minh Tâm"
      ]
     },
     "caption": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tên hình",
      "description": "In nghiêng, giữa dòng, dưới hình. Không ghi thì không in.",
      "examples": [
       "Hình 1. Sơ đồ phân luồng giao thông ngày khai mạc"
      ]
     },
     "width": {
      "title": "Bề rộng",
      "description": "Tính bằng mm. Bỏ trống thì lấy theo cỡ của ảnh; hình rộng hoặc cao quá phần chữ của trang được thu lại cho vừa.",
      "type": "number",
      "minimum": 10,
      "maximum": 300,
      "examples": [
       120
      ]
     }
    },
    "required": [
     "file"
    ],
    "examples": [
     {
      "file": "hinh/so-do.png",
      "alt": "Sơ đồ phân luồng giao thông quanh chợ Minh Tâm"
     }
    ]
   },
   "include": {
    "title": "In lại",
    "description": "Mã một phần đã ghi, danh sách mã, hoặc một lựa chọn từ toàn bộ nội dung chung.",
    "type": [
     "string",
     "array",
     "object"
    ],
    "additionalProperties": false,
    "properties": {
     "of": {
      "title": "Loại nội dung",
      "description": "Lấy từ toàn bộ nội dung chung của hồ sơ.",
      "enum": [
       "tasks",
       "indicators",
       "reports",
       "budget"
      ],
      "examples": [
       "tasks",
       "indicators"
      ],
      "markdownEnumDescriptions": [
       "nhiệm vụ",
       "chỉ tiêu",
       "chế độ báo cáo",
       "kinh phí"
      ]
     },
     "by": {
      "title": "Xếp nhóm theo",
      "description": "Cách gom các việc được lấy thành từng nhóm có tiêu đề.",
      "enum": [
       "unit",
       "section",
       "time"
      ],
      "examples": [
       "unit",
       "section"
      ],
      "markdownEnumDescriptions": [
       "đơn vị",
       "mục",
       "thời hạn"
      ]
     },
     "unit": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Của đơn vị",
      "description": "Chỉ lấy việc đơn vị này chủ trì hoặc phối hợp: ghi mã đơn vị.",
      "examples": [
       "vhxh"
      ]
     },
     "section": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Thuộc mục",
      "description": "Chỉ lấy việc trong mục có mã này.",
      "examples": [
       "nhiem-vu"
      ]
     }
    },
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "minItems": 1,
    "items": {
     "$ref": "common.schema.json#/definitions/id"
    },
    "examples": [
     "muc-tieu",
     {
      "of": "tasks",
      "by": "unit"
     }
    ]
   },
   "role": {
    "title": "Vai trò của mục",
    "description": "Bỏ trống thì suy từ tiêu đề và nội dung.",
    "enum": [
     "situation",
     "purpose",
     "requirements",
     "objectives",
     "tasks",
     "solutions",
     "funding",
     "responsibilities",
     "reporting",
     "proposal",
     "other"
    ],
    "examples": [
     "situation",
     "purpose"
    ],
    "markdownEnumDescriptions": [
     "tình hình, kết quả",
     "mục đích",
     "yêu cầu",
     "mục tiêu, chỉ tiêu",
     "nhiệm vụ",
     "giải pháp",
     "kinh phí",
     "tổ chức thực hiện",
     "chế độ báo cáo",
     "đề xuất, kiến nghị",
     "khác"
    ]
   },
   "section": {
    "title": "Mục",
    "description": "Một mục: tiêu đề, lời văn và một danh sách nội dung (mục con, ý, nhiệm vụ, chỉ tiêu …).",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã",
      "description": "Để viện dẫn và in lại.",
      "examples": [
       "nhiem-vu"
      ]
     },
     "heading": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tiêu đề",
      "description": "Gõ chữ thường; in hoa hay không là cách trình bày. Không ghi số thứ tự: số được lập tự động.",
      "examples": [
       "Mục đích, yêu cầu"
      ]
     },
     "unit": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Đơn vị thực hiện",
      "description": "Mục này giao việc cho đơn vị nào: đơn vị ấy là cơ quan chủ trì các việc trong mục, và là tiêu đề của mục khi không ghi “heading”.",
      "examples": [
       "vhxh"
      ]
     },
     "role": {
      "$ref": "common.schema.json#/definitions/role",
      "title": "Vai trò của mục",
      "description": "Bỏ trống thì suy từ tiêu đề và nội dung; dùng để tìm đúng phần khi in lại.",
      "examples": [
       "objectives"
      ]
     },
     "lead": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Cơ quan chủ trì",
      "description": "Cơ quan chủ trì chung cho các việc trong mục: mã đơn vị, hoặc tên ghi nguyên văn.",
      "examples": [
       "vhxh"
      ]
     },
     "partners": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Cơ quan phối hợp",
      "description": "Cơ quan phối hợp chung cho các việc trong mục: mã đơn vị, có thể dùng mã nhóm.",
      "examples": [
       [
        "doan-tn",
        "truong-hoc"
       ]
      ]
     },
     "supervisor": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Lãnh đạo phụ trách",
      "description": "Lãnh đạo phụ trách chung các việc trong mục: mã chức danh, hoặc tên ghi nguyên văn.",
      "examples": [
       "Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội"
      ]
     },
     "when": {
      "$ref": "common.schema.json#/definitions/when",
      "title": "Thời gian thực hiện, thời hạn hoàn thành",
      "description": "Thời gian chung cho các việc trong mục: một ngày (30/6/2027), một tháng (6/2027), một quý (Q2/2027), ongoing (thường xuyên), hoặc nhóm trường.",
      "examples": [
       "30/6/2027",
       "Q2/2027",
       "ongoing"
      ]
     },
     "output": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Sản phẩm, kết quả",
      "description": "Sản phẩm chung của các việc trong mục.",
      "examples": [
       "Báo cáo kết quả Diễn đàn trẻ em"
      ]
     },
     "text": {
      "$ref": "common.schema.json#/definitions/prose",
      "title": "Lời văn",
      "description": "Các đoạn in trước danh sách nội dung.",
      "examples": [
       "Từ ngân sách xã giao năm 2027 và các nguồn hợp pháp khác."
      ]
     },
     "sections": {
      "title": "Các mục con",
      "description": "Mỗi mục có tiêu đề và nội dung riêng.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/section"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "heading": "Mục đích",
         "text": "Giao rõ người làm, rõ hạn, rõ kết quả."
        }
       ]
      ]
     },
     "items": {
      "title": "Các ý",
      "description": "Mỗi ý một câu, in thành gạch đầu dòng hoặc đánh số.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        "Làm đến thôn, đến hộ."
       ]
      ]
     },
     "tasks": {
      "title": "Các nhiệm vụ",
      "description": "Mỗi nhiệm vụ một câu; ghi thêm “lead” (cơ quan chủ trì), “when” (thời gian) để lập danh mục nhiệm vụ.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "text": "Tổ chức Diễn đàn trẻ em.",
         "lead": "vhxh",
         "when": "6/2027"
        }
       ]
      ]
     },
     "indicators": {
      "title": "Các chỉ tiêu",
      "description": "Mỗi chỉ tiêu một câu; ghi thêm “target” (mức phấn đấu) để theo dõi và so sánh.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "text": "100% trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế.",
         "target": "100%"
        }
       ]
      ]
     },
     "reports": {
      "title": "Chế độ báo cáo",
      "description": "Mỗi quy định về báo cáo một câu, kèm các kỳ báo cáo.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "text": "Các đơn vị báo cáo 6 tháng trước ngày 05/6.",
         "reports": [
          {
           "period": "half-year",
           "due": "05/6",
           "to": "vhxh"
          }
         ]
        }
       ]
      ]
     },
     "budget": {
      "title": "Kinh phí",
      "description": "Mỗi khoản một dòng; khoản có các khoản con phải bằng tổng của chúng.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "text": "Ngân sách xã",
         "amount": "490 triệu đồng"
        }
       ]
      ]
     },
     "table": {
      "$ref": "common.schema.json#/definitions/table",
      "title": "Bảng",
      "description": "Bảng số liệu, hoặc biểu để trống cho người nhận điền.",
      "examples": [
       {
        "columns": [
         "TT",
         "Nội dung"
        ],
        "rows": "1 | Tập huấn"
       }
      ]
     },
     "image": {
      "$ref": "common.schema.json#/definitions/image",
      "title": "Hình",
      "description": "Sơ đồ, bản đồ hoặc ảnh, in giữa trang.",
      "examples": [
       {
        "file": "hinh/so-do.png",
        "alt": "Sơ đồ phân luồng giao thông quanh chợ Minh Tâm",
        "width": 120
       }
      ]
     },
     "include": {
      "$ref": "common.schema.json#/definitions/include",
      "title": "In lại",
      "description": "Mã của phần đã ghi ở nơi khác, hoặc một lựa chọn từ toàn bộ nội dung (nhiệm vụ, chỉ tiêu …).",
      "examples": [
       "muc-tieu"
      ]
     },
     "after": {
      "$ref": "common.schema.json#/definitions/prose",
      "title": "Lời văn cuối mục",
      "description": "Các đoạn in sau danh sách nội dung.",
      "examples": [
       "(Danh mục chi tiết tại [@phu-luc-viec] kèm theo)"
      ]
     },
     "note": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Dòng trong ngoặc",
      "description": "Chỉ dùng ở phụ lục: in dưới tên phụ lục, thay cho dòng “(Kèm theo …)” được lập tự động; none: không in.",
      "examples": [
       "(Kèm theo [@ke-hoach])"
      ]
     },
     "print": {
      "$ref": "common.schema.json#/definitions/print",
      "title": "Cách in",
      "description": "Chỉ ghi khi cách in thường dùng không hợp.",
      "examples": [
       {
        "numbering": "letter"
       }
      ]
     }
    }
   },
   "signatureImage": {
    "title": "Ảnh chữ ký",
    "description": "Tệp ảnh PNG nền trong suốt, màu xanh, và bề rộng khi in.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "file": {
      "title": "Tệp ảnh",
      "description": "Đường dẫn đến tệp .png, tính từ thư mục có tệp này.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "chu-ky/le-thi-hoa.png"
      ]
     },
     "width": {
      "title": "Bề rộng",
      "description": "Tính bằng mm. Bỏ trống thì lấy theo cỡ của ảnh; rộng hoặc cao quá chỗ ký được thu lại cho vừa.",
      "type": "number",
      "minimum": 10,
      "maximum": 100,
      "examples": [
       45
      ]
     }
    },
    "required": [
     "file"
    ],
    "examples": [
     {
      "file": "chu-ky/le-thi-hoa.png",
      "width": 45
     }
    ]
   },
   "seal": {
    "title": "Con dấu",
    "description": "Con dấu của cơ quan: ảnh (nếu in) và đường kính thật. In màu đỏ, trùm khoảng 1/3 chữ ký về bên trái.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "file": {
      "title": "Tệp ảnh",
      "description": "Đường dẫn đến tệp .png màu đỏ, nền trong suốt, tính từ thư mục có tệp này. Bỏ trống thì chỉ để chỗ ký số của cơ quan.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "chu-ky/con-dau.png"
      ]
     },
     "width": {
      "title": "Đường kính",
      "description": "Đường kính (bề rộng) thật của con dấu, tính bằng mm. Bỏ trống thì lấy theo cỡ của ảnh; không có ảnh thì 36 mm.",
      "type": "number",
      "minimum": 10,
      "maximum": 60,
      "examples": [
       36
      ]
     }
    },
    "examples": [
     {
      "file": "chu-ky/con-dau.png",
      "width": 36
     }
    ]
   },
   "signatureBlock": {
    "title": "Phần chữ ký",
    "description": "Quyền hạn, chức vụ và họ tên của một người ký.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "lines": {
      "title": "Quyền hạn, chức vụ",
      "description": "Ghi đúng như in, mỗi dòng một phần: TM., KT., TL., TUQ., Q. và chức vụ; tối đa bốn dòng.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng quyền hạn hoặc chức vụ của người ký.",
       "examples": [
        "KT. CHỦ TỊCH"
       ]
      },
      "minItems": 1,
      "maxItems": 4,
      "examples": [
       [
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH"
       ]
      ]
     },
     "above": {
      "title": "Chức danh trên họ tên",
      "description": "Chức danh khác của người ký, in trên họ tên.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Trưởng Ban Chỉ đạo"
      ]
     },
     "name": {
      "title": "Họ tên",
      "description": "Họ tên người ký, không ghi học hàm, học vị. Bỏ trống khi chưa xác định.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Lê Thị Hòa"
      ]
     },
     "below": {
      "title": "Chức danh dưới họ tên",
      "description": "Chức danh khác của người ký, in dưới họ tên.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Phó Trưởng Ban Thường trực"
      ]
     },
     "image": {
      "$ref": "common.schema.json#/definitions/signatureImage",
      "title": "Ảnh chữ ký",
      "description": "Ảnh chữ ký của người ký trên giấy, in giữa chức vụ và họ tên. Bỏ trống thì để chỗ ký.",
      "examples": [
       {
        "file": "chu-ky/le-thi-hoa.png"
       }
      ]
     },
     "sealed": {
      "title": "Có con dấu của cơ quan",
      "description": "Chữ ký này có đóng dấu, ký số của cơ quan. Bỏ trống: chỉ người ký cuối cùng; văn bản của nhiều cơ quan: mọi người ký. Cơ quan không có con dấu riêng thì ghi false.",
      "type": "boolean",
      "examples": [
       false
      ]
     }
    },
    "required": [
     "lines"
    ]
   },
   "signature": {
    "title": "Người ký",
    "description": "Mã người ký trong tệp cơ quan; phần chữ ký ghi tại chỗ; hoặc danh sách khi nhiều người cùng ký.",
    "type": [
     "string",
     "object",
     "array"
    ],
    "additionalProperties": false,
    "properties": {
     "lines": {
      "title": "Quyền hạn, chức vụ",
      "description": "Ghi đúng như in, mỗi dòng một phần: TM., KT., TL., TUQ., Q. và chức vụ; tối đa bốn dòng.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng quyền hạn hoặc chức vụ của người ký.",
       "examples": [
        "KT. CHỦ TỊCH"
       ]
      },
      "minItems": 1,
      "maxItems": 4,
      "examples": [
       [
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH"
       ]
      ]
     },
     "above": {
      "title": "Chức danh trên họ tên",
      "description": "Chức danh khác của người ký, in trên họ tên.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Trưởng Ban Chỉ đạo"
      ]
     },
     "name": {
      "title": "Họ tên",
      "description": "Họ tên người ký, không ghi học hàm, học vị. Bỏ trống khi chưa xác định.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Lê Thị Hòa"
      ]
     },
     "below": {
      "title": "Chức danh dưới họ tên",
      "description": "Chức danh khác của người ký, in dưới họ tên.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Phó Trưởng Ban Thường trực"
      ]
     },
     "image": {
      "$ref": "common.schema.json#/definitions/signatureImage",
      "title": "Ảnh chữ ký",
      "description": "Ảnh chữ ký của người ký trên giấy, in giữa chức vụ và họ tên. Bỏ trống thì để chỗ ký.",
      "examples": [
       {
        "file": "chu-ky/le-thi-hoa.png"
       }
      ]
     },
     "sealed": {
      "title": "Có con dấu của cơ quan",
      "description": "Chữ ký này có đóng dấu, ký số của cơ quan. Bỏ trống: chỉ người ký cuối cùng; văn bản của nhiều cơ quan: mọi người ký. Cơ quan không có con dấu riêng thì ghi false.",
      "type": "boolean",
      "examples": [
       false
      ]
     }
    },
    "required": [
     "lines"
    ],
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "minItems": 1,
    "items": {
     "$ref": "common.schema.json#/definitions/signatureBlock"
    },
    "examples": [
     "pct-tm"
    ]
   },
   "letterhead": {
    "title": "Tên cơ quan ban hành",
    "description": "Các dòng như in ở đầu văn bản.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "parent": {
      "title": "Cơ quan chủ quản",
      "description": "In đứng, không đậm, phía trên tên cơ quan ban hành; mỗi dòng một phần tử.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng tên cơ quan chủ quản, chữ in hoa.",
       "examples": [
        "UBND XÃ MINH TÂM"
       ]
      },
      "minItems": 1,
      "examples": [
       [
        "UBND XÃ MINH TÂM"
       ]
      ]
     },
     "issuer": {
      "title": "Cơ quan ban hành",
      "description": "In đậm, ngắt dòng theo nghĩa; mỗi dòng một phần tử.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng tên cơ quan ban hành, chữ in hoa, không viết tắt.",
       "examples": [
        "ỦY BAN NHÂN DÂN"
       ]
      },
      "minItems": 1,
      "examples": [
       [
        "ỦY BAN NHÂN DÂN",
        "XÃ MINH TÂM"
       ]
      ]
     }
    },
    "required": [
     "issuer"
    ]
   },
   "letterheads": {
    "title": "Tên một hoặc nhiều cơ quan ban hành",
    "description": "Tên một cơ quan như ở trên, hoặc danh sách khi nhiều cơ quan cùng ban hành.",
    "type": [
     "object",
     "array"
    ],
    "additionalProperties": false,
    "properties": {
     "parent": {
      "title": "Cơ quan chủ quản",
      "description": "In đứng, không đậm, phía trên tên cơ quan ban hành; mỗi dòng một phần tử.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng tên cơ quan chủ quản, chữ in hoa.",
       "examples": [
        "UBND XÃ MINH TÂM"
       ]
      },
      "minItems": 1,
      "examples": [
       [
        "UBND XÃ MINH TÂM"
       ]
      ]
     },
     "issuer": {
      "title": "Cơ quan ban hành",
      "description": "In đậm, ngắt dòng theo nghĩa; mỗi dòng một phần tử.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng tên cơ quan ban hành, chữ in hoa, không viết tắt.",
       "examples": [
        "ỦY BAN NHÂN DÂN"
       ]
      },
      "minItems": 1,
      "examples": [
       [
        "ỦY BAN NHÂN DÂN",
        "XÃ MINH TÂM"
       ]
      ]
     }
    },
    "required": [
     "issuer"
    ],
    "minItems": 1,
    "items": {
     "$ref": "common.schema.json#/definitions/letterhead"
    }
   },
   "addressee": {
    "title": "Nơi kính gửi",
    "description": "Tên một nơi, hoặc tên nhóm kèm các nơi trong nhóm.",
    "type": [
     "string",
     "object"
    ],
    "additionalProperties": false,
    "properties": {
     "text": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tên",
      "description": "Tên cơ quan hoặc tên nhóm; ghi đầy đủ khi gửi cấp trên.",
      "examples": [
       "UBND các xã"
      ]
     },
     "items": {
      "title": "Các nơi trong nhóm",
      "description": "In sau tên nhóm và dấu hai chấm, cách nhau bằng dấu phẩy.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/text"
      },
      "minItems": 1,
      "examples": [
       [
        "An Bình",
        "Hòa Lạc"
       ]
      ]
     }
    },
    "required": [
     "text"
    ],
    "minLength": 1,
    "examples": [
     "Sở Y tế"
    ]
   },
   "citation": {
    "title": "Văn bản viện dẫn",
    "description": "Khai một lần, viện dẫn trong câu bằng [@mã]: lần đầu in đầy đủ, các lần sau in gọn.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "type": {
      "title": "Tên loại",
      "description": "Luật, Nghị quyết, Nghị định, Kế hoạch, Công văn …, viết như khi viện dẫn.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Luật",
       "Nghị quyết",
       "Nghị định",
       "Kế hoạch",
       "Công văn"
      ]
     },
     "number": {
      "title": "Số, ký hiệu",
      "description": "Ghi đủ số và ký hiệu như trên văn bản; với Luật thì bỏ trống.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "31/KH-UBND"
      ]
     },
     "date": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Ngày ban hành",
      "description": "Ngày ghi trên văn bản; với Luật là ngày được thông qua.",
      "examples": [
       "29/01/2027"
      ]
     },
     "issuer": {
      "title": "Cơ quan ban hành",
      "description": "Tên in sau chữ “của”: UBND tỉnh, Thủ tướng Chính phủ …",
      "type": "string",
      "minLength": 1,
      "examples": [
       "UBND tỉnh"
      ]
     },
     "subject": {
      "title": "Trích yếu",
      "description": "Phần in sau tên cơ quan, kể cả chữ “về” hoặc “về việc”; với Luật là tên luật.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "về công tác trẻ em năm 2027"
      ]
     },
     "short": {
      "title": "Cách gọi từ lần thứ hai",
      "description": "Bỏ trống thì in tên loại và số, ký hiệu.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Nghị quyết số 41"
      ]
     },
     "status": {
      "title": "Hiệu lực",
      "description": "Tình trạng khi lập kế hoạch, để rà soát căn cứ.",
      "enum": [
       "in-force",
       "partly",
       "expired",
       "draft"
      ],
      "examples": [
       "in-force",
       "partly"
      ],
      "markdownEnumDescriptions": [
       "còn hiệu lực",
       "hết hiệu lực một phần",
       "hết hiệu lực",
       "dự thảo"
      ]
     },
     "text": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Câu viện dẫn nguyên văn",
      "description": "In đúng câu này ở lần viện dẫn đầy đủ, khi cách viết thường không hợp.",
      "examples": [
       "Chỉ thị 23/CT-TTg ngày 26/5/2020 của Thủ tướng Chính phủ"
      ]
     },
     "indicators": {
      "title": "Chỉ tiêu trong văn bản",
      "description": "Bên trái ghi số chỉ tiêu, bên phải ghi tên; để đối chiếu khi ghi mã-văn-bản#số.",
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "title": "Tên chỉ tiêu",
       "description": "Ghi như trong văn bản ấy.",
       "examples": [
        "Tỷ lệ khai sinh"
       ]
      },
      "examples": [
       {
        "14": "Tỷ lệ trẻ em dưới 5 tuổi được đăng ký khai sinh"
       }
      ]
     }
    },
    "required": [
     "type"
    ]
   },
   "unit": {
    "title": "Đơn vị",
    "description": "Một cơ quan, nhóm đơn vị, chức danh hoặc cá nhân được giao việc.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "name": {
      "title": "Tên đầy đủ",
      "description": "In ở tiêu đề và danh sách; ghi đúng tên trong quyết định thành lập.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Phòng Văn hóa - Xã hội"
      ]
     },
     "short": {
      "title": "Tên gọn",
      "description": "In trong bảng và trong câu.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Phòng VHXH"
      ]
     },
     "symbol": {
      "title": "Chữ viết tắt",
      "description": "Dùng trong ký hiệu văn bản và dòng Lưu, do người đứng đầu cơ quan quy định.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "VHXH"
      ]
     },
     "aliases": {
      "title": "Tên gọi khác",
      "description": "Các cách gọi khác của cùng đơn vị, để nhận ra trong văn bản cũ.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Tên gọi",
       "description": "Một cách gọi khác.",
       "examples": [
        "Phòng VH-XH"
       ]
      },
      "examples": [
       [
        "Phòng VH-XH"
       ]
      ]
     },
     "kind": {
      "title": "Loại đơn vị",
      "description": "Nhóm đơn vị thì ghi thêm “members” (gồm các đơn vị).",
      "enum": [
       "organ",
       "group",
       "post",
       "person"
      ],
      "default": "organ",
      "examples": [
       "organ",
       "group"
      ],
      "markdownEnumDescriptions": [
       "cơ quan, đơn vị",
       "nhóm đơn vị",
       "chức danh",
       "cá nhân"
      ]
     },
     "members": {
      "title": "Gồm các đơn vị",
      "description": "Mã các đơn vị trong nhóm, khi “kind” là group.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/id"
      },
      "examples": [
       [
        "truong-th-1",
        "truong-th-2"
       ]
      ]
     },
     "parent": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Đơn vị cấp trên",
      "description": "Mã của đơn vị cấp trên trực tiếp.",
      "examples": [
       "vhxh"
      ]
     },
     "level": {
      "title": "Cấp hành chính",
      "description": "Đơn vị thuộc cấp nào.",
      "enum": [
       "central",
       "province",
       "district",
       "commune",
       "village"
      ],
      "examples": [
       "central",
       "province"
      ],
      "markdownEnumDescriptions": [
       "trung ương",
       "tỉnh",
       "huyện (đến ngày 30/6/2025)",
       "xã",
       "thôn, tổ dân phố"
      ]
     },
     "relation": {
      "title": "Quan hệ với cơ quan ban hành",
      "description": "Quyết định cách giao việc: tiêu đề giao việc cho đơn vị không trực thuộc có chữ “Đề nghị”.",
      "enum": [
       "superior",
       "subordinate",
       "lower",
       "peer",
       "independent"
      ],
      "default": "subordinate",
      "examples": [
       "superior",
       "subordinate"
      ],
      "markdownEnumDescriptions": [
       "cấp trên",
       "trực thuộc",
       "cấp dưới",
       "ngang cấp",
       "không trực thuộc"
      ]
     },
     "letterhead": {
      "$ref": "common.schema.json#/definitions/letterhead",
      "title": "Tên cơ quan ở đầu văn bản",
      "description": "Khi đơn vị tự ban hành văn bản. Bỏ trống thì lập từ tên đơn vị và tên cơ quan.",
      "examples": [
       {
        "parent": [
         "UBND XÃ MINH TÂM"
        ],
        "issuer": [
         "PHÒNG VĂN HÓA - XÃ HỘI"
        ]
       }
      ]
     },
     "seal": {
      "$ref": "common.schema.json#/definitions/seal",
      "title": "Con dấu của đơn vị",
      "description": "Khi đơn vị tự ban hành văn bản và có con dấu riêng.",
      "examples": [
       {
        "width": 32
       }
      ]
     },
     "from": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Có từ ngày",
      "description": "Ngày thành lập, hoặc ngày bắt đầu mang tên này.",
      "examples": [
       "01/7/2025"
      ]
     },
     "until": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Kết thúc ngày",
      "description": "Ngày cuối cùng còn hoạt động hoặc còn mang tên này.",
      "examples": [
       "30/6/2025"
      ]
     },
     "successors": {
      "title": "Cơ quan tiếp nhận chức năng, nhiệm vụ",
      "description": "Mã các đơn vị tiếp nhận khi đơn vị này kết thúc hoạt động, đổi tên.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/id"
      },
      "examples": [
       [
        "vhxh"
       ]
      ]
     }
    },
    "required": [
     "name"
    ]
   },
   "event": {
    "title": "Sự kiện",
    "description": "Một ngày làm mốc để tính các thời hạn “trước … ngày”, “sau … ngày”.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "name": {
      "title": "Tên sự kiện",
      "description": "In ra khi viện dẫn bằng [@mã].",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Ngày hội trẻ em"
      ]
     },
     "date": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Ngày diễn ra",
      "description": "Ngày làm mốc.",
      "examples": [
       "01/6/2027"
      ]
     }
    },
    "required": [
     "name",
     "date"
    ]
   },
   "confirmations": {
    "title": "Xác nhận trước khi trình ký",
    "description": "Hai xác nhận theo Điều 11, Điều 12 Nghị định số 30/2020/NĐ-CP: nội dung và thể thức, kỹ thuật trình bày.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "content": {
      "$ref": "common.schema.json#/definitions/confirmation",
      "title": "Xác nhận nội dung",
      "description": "Của người đứng đầu đơn vị chủ trì soạn thảo.",
      "examples": [
       {
        "by": "Nguyễn Thị Lan",
        "on": "22/02/2027"
       }
      ]
     },
     "form": {
      "$ref": "common.schema.json#/definitions/confirmation",
      "title": "Xác nhận thể thức",
      "description": "Của người được giao kiểm tra thể thức và kỹ thuật trình bày (văn thư).",
      "examples": [
       {
        "by": "Trần Văn Minh",
        "on": "22/02/2027"
       }
      ]
     }
    }
   },
   "confirmation": {
    "title": "Một xác nhận",
    "description": "Người xác nhận và ngày xác nhận.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "by": {
      "title": "Người xác nhận",
      "description": "Họ tên người xác nhận.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Nguyễn Thị Lan"
      ]
     },
     "on": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Ngày xác nhận",
      "description": "Không sau ngày rà soát.",
      "examples": [
       "22/02/2027"
      ]
     }
    },
    "required": [
     "by",
     "on"
    ]
   },
   "documentPrint": {
    "title": "Cách trình bày văn bản",
    "description": "Cỡ chữ, lề, kiểu đánh số, trong khoảng Nghị định số 30/2020/NĐ-CP cho phép.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "sections": {
      "title": "Đánh số các mục",
      "description": "Kiểu đánh số của từng bậc mục, từ bậc ngoài cùng.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/numbering",
       "title": "Kiểu đánh số của một bậc"
      },
      "minItems": 1,
      "examples": [
       [
        "roman",
        "number",
        "letter"
       ]
      ]
     },
     "items": {
      "title": "Đánh số các ý",
      "description": "Kiểu đánh số của từng bậc ý, từ bậc ngoài cùng.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/numbering"
      },
      "minItems": 1,
      "examples": [
       [
        "dash",
        "plus"
       ]
      ]
     },
     "indicators": {
      "$ref": "common.schema.json#/definitions/numbering",
      "title": "Đánh số chỉ tiêu",
      "description": "Ghi kiểu có chữ để các chỉ tiêu được đánh số suốt văn bản.",
      "examples": [
       "- Chỉ tiêu {1}:"
      ]
     },
     "caps": {
      "title": "Tiêu đề in hoa",
      "description": "false: không in hoa tiêu đề của các mục đánh số I., A. Mặc định là true.",
      "type": "boolean",
      "examples": [
       false
      ]
     },
     "details": {
      "title": "In thông tin của nhiệm vụ",
      "description": "Cơ quan chủ trì, phối hợp, thời gian, sản phẩm in sau câu như thế nào.",
      "enum": [
       "none",
       "lines",
       "brackets"
      ],
      "examples": [
       "none",
       "lines"
      ],
      "markdownEnumDescriptions": [
       "không in",
       "mỗi thông tin một dòng",
       "trong ngoặc, ngay sau câu"
      ]
     },
     "labels": {
      "title": "Tên gọi khi in",
      "description": "Chữ in trước từng thông tin, hoặc ở đầu cột của bảng. Bên trái ghi tên trường: when, lead, partners, supervisor, output, note, text, target …",
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "title": "Tên gọi",
       "description": "In thay cho tên gọi thường dùng.",
       "examples": [
        "Thời gian hoàn thành"
       ]
      },
      "examples": [
       {
        "when": "Thời gian hoàn thành",
        "lead": "Đơn vị chủ trì"
       }
      ]
     },
     "header": {
      "title": "Cỡ chữ phần đầu",
      "description": "12: khi tên cơ quan dài; 13: thường dùng. Các cỡ chữ khác ở phần đầu tăng, giảm theo (Mục V Phụ lục I Nghị định số 30/2020/NĐ-CP).",
      "enum": [
       12,
       13
      ],
      "default": 13,
      "examples": [
       13
      ]
     },
     "size": {
      "title": "Cỡ chữ nội dung",
      "description": "13: khi văn bản dài, nhiều bảng; 14: thường dùng (điểm e khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).",
      "enum": [
       13,
       14
      ],
      "default": 14,
      "examples": [
       14
      ]
     },
     "indent": {
      "title": "Lùi đầu dòng",
      "description": "Tính bằng mm; 10: lùi 1 cm; 12.7: lùi 1,27 cm (điểm e khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).",
      "enum": [
       10,
       12.7
      ],
      "default": 12.7,
      "examples": [
       12.7
      ]
     },
     "spacing": {
      "title": "Cách đoạn",
      "description": "Khoảng cách giữa các đoạn, tối thiểu 6 pt (điểm e khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).",
      "type": "number",
      "minimum": 6,
      "maximum": 24,
      "examples": [
       6
      ]
     },
     "line": {
      "title": "Cách dòng",
      "description": "Từ 1 (dòng đơn) đến 1.5 dòng (điểm e khoản 6 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).",
      "type": "number",
      "minimum": 1,
      "maximum": 1.5,
      "examples": [
       1.15
      ]
     },
     "signatureRoom": {
      "title": "Khoảng trống để ký",
      "description": "Từ chức vụ đến họ tên, đủ chỗ ký và đóng dấu; tính bằng pt, từ 70 đến 120.",
      "type": "number",
      "minimum": 70,
      "maximum": 120,
      "examples": [
       90
      ]
     },
     "margins": {
      "title": "Lề trang",
      "description": "Tính bằng mm (khoản 3 Mục I Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).",
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "top": {
        "title": "Lề trên",
        "description": "Từ 20 đến 25 mm.",
        "type": "number",
        "minimum": 20,
        "maximum": 25,
        "examples": [
         20
        ]
       },
       "bottom": {
        "title": "Lề dưới",
        "description": "Từ 20 đến 25 mm.",
        "type": "number",
        "minimum": 20,
        "maximum": 25,
        "examples": [
         20
        ]
       },
       "left": {
        "title": "Lề trái",
        "description": "Từ 30 đến 35 mm.",
        "type": "number",
        "minimum": 30,
        "maximum": 35,
        "examples": [
         30
        ]
       },
       "right": {
        "title": "Lề phải",
        "description": "Từ 15 đến 20 mm.",
        "type": "number",
        "minimum": 15,
        "maximum": 20,
        "examples": [
         20
        ]
       }
      },
      "examples": [
       {
        "right": 15
       }
      ]
     },
     "recipients": {
      "title": "Cách in nơi nhận",
      "description": "Phần mềm tự thêm “Như trên” và dòng “Lưu” khi danh sách chưa có, hoặc in đúng như đã nhập.",
      "enum": [
       "completed",
       "typed"
      ],
      "default": "completed",
      "examples": [
       "typed"
      ],
      "markdownEnumDescriptions": [
       "tự thêm “Như trên” và dòng “Lưu” khi chưa có",
       "in đúng như đã nhập; không nhập thì không in phần nơi nhận"
      ]
     },
     "dates": {
      "title": "Viết ngày khi viện dẫn",
      "description": "Cách in ngày của văn bản được viện dẫn.",
      "enum": [
       "short",
       "long"
      ],
      "default": "short",
      "examples": [
       "short",
       "long"
      ],
      "markdownEnumDescriptions": [
       "ngày 05/4/2016",
       "ngày 05 tháng 4 năm 2016"
      ]
     },
     "font": {
      "title": "Phông chữ nhúng trong tệp PDF",
      "description": "Hai phông có cùng số đo nên dòng và trang không đổi.",
      "enum": [
       "tinos",
       "times-new-roman"
      ],
      "default": "tinos",
      "examples": [
       "tinos",
       "times-new-roman"
      ],
      "markdownEnumDescriptions": [
       "Tinos, kèm theo chương trình",
       "Times New Roman của máy"
      ]
     }
    }
   },
   "document": {
    "title": "Văn bản",
    "description": "Một văn bản của hồ sơ: phần đầu, phần cuối, và nội dung riêng (nếu có).",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "kind": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Loại văn bản",
      "description": "Mã loại, khi mã đặt cho văn bản không phải là mã loại.",
      "examples": [
       "cong-van"
      ]
     },
     "issuer": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Cơ quan ban hành",
      "description": "Mã đơn vị ban hành văn bản này. Bỏ trống: cơ quan của tệp cơ quan.",
      "examples": [
       "vhxh"
      ]
     },
     "typeName": {
      "title": "Tên loại",
      "description": "Chỉ ghi khi tên loại in trong văn bản có thêm chữ: Kế hoạch liên tịch, Kế hoạch phối hợp.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Kế hoạch liên tịch"
      ]
     },
     "letterhead": {
      "$ref": "common.schema.json#/definitions/letterheads",
      "title": "Tên cơ quan ở đầu văn bản",
      "description": "Bỏ trống thì lấy của cơ quan ban hành; danh sách khi nhiều cơ quan cùng ban hành.",
      "examples": [
       {
        "issuer": [
         "ỦY BAN NHÂN DÂN",
         "XÃ MINH TÂM"
        ]
       }
      ]
     },
     "number": {
      "title": "Số",
      "description": "Để trống khi chưa ban hành, văn thư bổ sung sau khi ký. none: ban hành kèm văn bản khác, không có số riêng.",
      "type": [
       "string",
       "integer"
      ],
      "minLength": 1,
      "minimum": 1,
      "examples": [
       87,
       "none"
      ]
     },
     "symbol": {
      "title": "Ký hiệu",
      "description": "Bỏ trống để lập tự động (KH-UBND); không ghi số và dấu “/”.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[^/\\s]+$",
      "examples": [
       "UBND-VHXH"
      ]
     },
     "date": {
      "title": "Ngày ban hành",
      "description": "Để trống khi chưa ban hành; chỉ biết tháng thì ghi tháng/năm.",
      "type": [
       "string",
       "integer"
      ],
      "pattern": "^((0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/(19|20)\\d{2}|(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])|(0?[1-9]|1[0-2])/(19|20)\\d{2}|(19|20)\\d{2})$",
      "minimum": 1900,
      "maximum": 2200,
      "examples": [
       "22/02/2027",
       "02/2027"
      ]
     },
     "place": {
      "title": "Địa danh",
      "description": "Bỏ trống thì lấy của cơ quan.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Minh Tâm"
      ]
     },
     "subject": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Trích yếu",
      "description": "Bỏ trống thì lập từ tên kế hoạch. Muốn tự ngắt dòng theo nghĩa thì ghi sau dấu |- , mỗi dòng một dòng. Với công văn, không ghi “V/v”.",
      "examples": [
       "Thực hiện công tác trẻ em\nnăm 2027"
      ]
     },
     "note": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Dòng trong ngoặc dưới trích yếu",
      "description": "Ghi không có ngoặc: ngoặc được thêm tự động.",
      "examples": [
       "Đính kèm [@to-trinh]"
      ]
     },
     "to": {
      "title": "Kính gửi",
      "description": "Công văn, Tờ trình gửi đến đâu: một nơi thì in cùng dòng “Kính gửi”, nhiều nơi thì in thành gạch đầu dòng.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/addressee"
      },
      "minItems": 1,
      "examples": [
       [
        "Ủy ban nhân dân xã Minh Tâm"
       ]
      ]
     },
     "enclosures": {
      "title": "Tài liệu kèm theo",
      "description": "In thành đoạn cuối, trong ngoặc: (Gửi kèm theo: …).",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/text"
      },
      "minItems": 1,
      "examples": [
       [
        "01 dự thảo Kế hoạch"
       ]
      ]
     },
     "appendices": {
      "title": "Phụ lục kèm theo",
      "description": "Mã các phụ lục in cùng văn bản này. Bỏ trống: Kế hoạch in mọi phụ lục, văn bản khác không in.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/id"
      },
      "examples": [
       [
        "bieu-01"
       ]
      ]
     },
     "signature": {
      "$ref": "common.schema.json#/definitions/signature",
      "title": "Người ký",
      "description": "Mã người ký trong tệp cơ quan, hoặc phần chữ ký ghi tại chỗ.",
      "examples": [
       "pct-tm"
      ]
     },
     "recipients": {
      "title": "Nơi nhận",
      "description": "Không ghi gạch đầu dòng, dấu chấm phẩy, “Như trên” và dòng “Lưu”: các thành phần này được lập tự động; ghi thì in như đã ghi.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/text"
      },
      "minItems": 1,
      "examples": [
       [
        "Sở Y tế (b/c)"
       ]
      ]
     },
     "drafter": {
      "title": "Ký hiệu người soạn thảo, số lượng bản",
      "description": "In sau dòng “Lưu”.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "NTL.(25)"
      ]
     },
     "draft": {
      "title": "Dự thảo",
      "description": "Ghi true, hoặc lần dự thảo (2), hoặc lần và ngày: in ở trang đầu của văn bản và của từng phụ lục. Bỏ khi trình ký.",
      "type": [
       "boolean",
       "integer",
       "object"
      ],
      "minimum": 1,
      "additionalProperties": false,
      "properties": {
       "round": {
        "title": "Lần dự thảo",
        "description": "In sau chữ DỰ THẢO LẦN.",
        "type": "integer",
        "minimum": 1,
        "examples": [
         2
        ]
       },
       "date": {
        "$ref": "common.schema.json#/definitions/day",
        "title": "Ngày dự thảo",
        "description": "In trong ngoặc sau lần dự thảo.",
        "examples": [
         "15/01/2027"
        ]
       }
      },
      "examples": [
       true,
       2
      ]
     },
     "urgency": {
      "title": "Mức độ khẩn",
      "description": "Người soạn thảo đề xuất, người ký quyết định; chỉ ghi khi cần in dấu khẩn (điểm b khoản 2 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).",
      "enum": [
       "khan",
       "thuong-khan",
       "hoa-toc"
      ],
      "examples": [
       "khan",
       "thuong-khan"
      ],
      "markdownEnumDescriptions": [
       "KHẨN",
       "THƯỢNG KHẨN",
       "HỎA TỐC"
      ]
     },
     "contact": {
      "title": "Dòng liên hệ",
      "description": "Địa chỉ, thư điện tử, điện thoại; in ở cuối trang đầu (khoản 4 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Điện thoại: 0251.3xxx.xxx"
      ]
     },
     "basis": {
      "title": "Căn cứ ban hành",
      "description": "Danh sách: mỗi căn cứ một dòng in nghiêng, dấu “;” và “.” được thêm tự động. Một đoạn văn (Thực hiện …): in đứng, nguyên văn.",
      "type": [
       "array",
       "string"
      ],
      "minLength": 1,
      "items": {
       "$ref": "common.schema.json#/definitions/text"
      },
      "examples": [
       [
        "Căn cứ [@luat-tre-em]"
       ]
      ]
     },
     "opening": {
      "$ref": "common.schema.json#/definitions/item",
      "title": "Câu dẫn",
      "description": "Câu mở đầu, in trước phần nội dung. Bỏ trống thì lấy câu thường dùng của loại văn bản; none: không in.",
      "examples": [
       "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
      ]
     },
     "closing": {
      "$ref": "common.schema.json#/definitions/item",
      "title": "Đoạn kết",
      "description": "Câu kết thúc; dấu “./.” được thêm tự động. Bỏ trống thì lấy câu thường dùng của loại văn bản; none: không in.",
      "examples": [
       "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Phòng Văn hóa - Xã hội."
      ]
     },
     "text": {
      "$ref": "common.schema.json#/definitions/prose",
      "title": "Lời văn",
      "description": "Các đoạn in trước danh sách nội dung.",
      "examples": [
       "Từ ngân sách xã giao năm 2027 và các nguồn hợp pháp khác."
      ]
     },
     "sections": {
      "title": "Các mục",
      "description": "Mỗi mục có tiêu đề và nội dung riêng.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/section"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "heading": "Mục đích",
         "text": "Giao rõ người làm, rõ hạn, rõ kết quả."
        }
       ]
      ]
     },
     "items": {
      "title": "Các ý",
      "description": "Mỗi ý một câu, in thành gạch đầu dòng hoặc đánh số.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        "Làm đến thôn, đến hộ."
       ]
      ]
     },
     "tasks": {
      "title": "Các nhiệm vụ",
      "description": "Mỗi nhiệm vụ một câu; ghi thêm “lead” (cơ quan chủ trì), “when” (thời gian) để lập danh mục nhiệm vụ.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "text": "Tổ chức Diễn đàn trẻ em.",
         "lead": "vhxh",
         "when": "6/2027"
        }
       ]
      ]
     },
     "indicators": {
      "title": "Các chỉ tiêu",
      "description": "Mỗi chỉ tiêu một câu; ghi thêm “target” (mức phấn đấu) để theo dõi và so sánh.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "text": "100% trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế.",
         "target": "100%"
        }
       ]
      ]
     },
     "reports": {
      "title": "Chế độ báo cáo",
      "description": "Mỗi quy định về báo cáo một câu, kèm các kỳ báo cáo.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "text": "Các đơn vị báo cáo 6 tháng trước ngày 05/6.",
         "reports": [
          {
           "period": "half-year",
           "due": "05/6",
           "to": "vhxh"
          }
         ]
        }
       ]
      ]
     },
     "budget": {
      "title": "Kinh phí",
      "description": "Mỗi khoản một dòng; khoản có các khoản con phải bằng tổng của chúng.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/item"
      },
      "minItems": 1,
      "examples": [
       [
        {
         "text": "Ngân sách xã",
         "amount": "490 triệu đồng"
        }
       ]
      ]
     },
     "table": {
      "$ref": "common.schema.json#/definitions/table",
      "title": "Bảng",
      "description": "Bảng số liệu, hoặc biểu để trống cho người nhận điền.",
      "examples": [
       {
        "columns": [
         "TT",
         "Nội dung"
        ],
        "rows": "1 | Tập huấn"
       }
      ]
     },
     "image": {
      "$ref": "common.schema.json#/definitions/image",
      "title": "Hình",
      "description": "Sơ đồ, bản đồ hoặc ảnh, in giữa trang.",
      "examples": [
       {
        "file": "hinh/so-do.png",
        "alt": "Sơ đồ phân luồng giao thông quanh chợ Minh Tâm",
        "width": 120
       }
      ]
     },
     "include": {
      "$ref": "common.schema.json#/definitions/include",
      "title": "In lại",
      "description": "Mã của phần đã ghi ở nơi khác, hoặc một lựa chọn từ toàn bộ nội dung (nhiệm vụ, chỉ tiêu …).",
      "examples": [
       "muc-tieu"
      ]
     },
     "after": {
      "$ref": "common.schema.json#/definitions/prose",
      "title": "Lời văn cuối",
      "description": "Các đoạn in sau danh sách nội dung.",
      "examples": [
       "(Danh mục chi tiết tại [@phu-luc-viec] kèm theo)"
      ]
     },
     "print": {
      "$ref": "common.schema.json#/definitions/documentPrint",
      "title": "Cách trình bày",
      "description": "Riêng cho văn bản này.",
      "examples": [
       {
        "caps": false
       }
      ]
     }
    }
   },
   "figure": {
    "title": "Số liệu báo cáo",
    "description": "Viết như đọc, dấu phẩy thập phân, dấu chấm phân cách hàng nghìn: 52, 4.860, 10,7%, 45 triệu đồng. Số có dấu chấm hoặc dấu phẩy đặt trong dấu ngoặc kép. Chưa có số liệu thì ghi bằng lời hoặc bỏ trống.",
    "type": [
     "string",
     "number"
    ],
    "minLength": 1,
    "examples": [
     52,
     "10,7%",
     "4.860"
    ]
   },
   "indicatorResult": {
    "title": "Kết quả chỉ tiêu",
    "description": "Số liệu của một đơn vị về một chỉ tiêu trong một kỳ báo cáo. Tỷ lệ chung của nhiều đơn vị được tính từ tổng tử số và tổng mẫu số, không lấy bình quân.",
    "type": "object",
    "additionalProperties": false,
    "minProperties": 1,
    "properties": {
     "name": {
      "title": "Tên chỉ tiêu",
      "description": "Chỉ ghi khi chỉ tiêu không có trong kế hoạch.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Số trẻ em được học bơi"
      ]
     },
     "numerator": {
      "$ref": "common.schema.json#/definitions/figure",
      "title": "Tử số",
      "description": "Đại lượng đem chia, ví dụ số trẻ em thấp còi. Có tử số và mẫu số thì tỷ lệ được tính tự động.",
      "examples": [
       52
      ]
     },
     "denominator": {
      "$ref": "common.schema.json#/definitions/figure",
      "title": "Mẫu số",
      "description": "Đại lượng dùng để chia, ví dụ số trẻ em được đo.",
      "examples": [
       486
      ]
     },
     "result": {
      "$ref": "common.schema.json#/definitions/figure",
      "title": "Kết quả kỳ báo cáo",
      "description": "Kết quả đến ngày chốt số liệu, kèm đơn vị tính.",
      "examples": [
       "10,7%"
      ]
     },
     "estimate": {
      "$ref": "common.schema.json#/definitions/figure",
      "title": "Ước thực hiện cả năm",
      "description": "Mức dự kiến đạt đến hết năm.",
      "examples": [
       "10,5%"
      ]
     },
     "previous": {
      "$ref": "common.schema.json#/definitions/figure",
      "title": "Thực hiện năm trước",
      "description": "Chỉ ghi khi khác hiện trạng nêu trong kế hoạch.",
      "examples": [
       "11,8%"
      ]
     },
     "assessment": {
      "title": "Đánh giá",
      "description": "Đơn vị tự đánh giá: Đạt hoặc Không đạt.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Đạt"
      ]
     },
     "cause": {
      "title": "Nguyên nhân",
      "description": "Nguyên nhân đạt, không đạt do đơn vị nêu.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Số trẻ được cân, đo tăng do mở thêm điểm cân"
      ]
     },
     "note": {
      "title": "Ghi chú",
      "description": "Điều cần lưu ý về số liệu.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Chưa gồm số liệu thôn Tân Lập"
      ]
     }
    }
   },
   "taskResult": {
    "title": "Kết quả nhiệm vụ",
    "description": "Một đơn vị báo cáo về một nhiệm vụ được giao.",
    "type": "object",
    "additionalProperties": false,
    "minProperties": 1,
    "properties": {
     "name": {
      "title": "Tên nhiệm vụ",
      "description": "Chỉ ghi khi nhiệm vụ không có trong kế hoạch.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Tổ chức hội thi vẽ tranh"
      ]
     },
     "status": {
      "title": "Mức độ hoàn thành",
      "description": "Tình trạng thực hiện đến ngày chốt số liệu.",
      "enum": [
       "not-started",
       "doing",
       "done",
       "done-late",
       "overdue",
       "adjust"
      ],
      "examples": [
       "doing"
      ],
      "markdownEnumDescriptions": [
       "Chưa thực hiện",
       "Đang thực hiện",
       "Hoàn thành đúng hạn",
       "Hoàn thành quá hạn",
       "Quá hạn chưa hoàn thành",
       "Đề nghị điều chỉnh"
      ]
     },
     "result": {
      "title": "Kết quả thực hiện",
      "description": "Việc đã làm, khối lượng, số liệu.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Đã mở 06/12 lớp, 180 em tham gia"
      ]
     },
     "document": {
      "title": "Văn bản",
      "description": "Số, ngày của văn bản chứng minh kết quả.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Báo cáo số 45/BC-TYT ngày 10/6/2027"
      ]
     },
     "difficulty": {
      "title": "Khó khăn, vướng mắc",
      "description": "Điều cản trở việc thực hiện.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Thiếu người dạy bơi"
      ]
     },
     "proposal": {
      "title": "Đề xuất",
      "description": "Điều đơn vị kiến nghị với cơ quan giao việc.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Cho lùi thời hạn đến ngày 30/8/2027"
      ]
     },
     "person": {
      "title": "Người theo dõi",
      "description": "Họ tên người phụ trách việc này ở đơn vị.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Nguyễn Thị Lan"
      ]
     }
    }
   },
   "fundingResult": {
    "title": "Kết quả kinh phí",
    "description": "Một khoản kinh phí đã được giao, đã sử dụng.",
    "type": "object",
    "additionalProperties": false,
    "required": [
     "text"
    ],
    "properties": {
     "text": {
      "title": "Nội dung chi",
      "description": "Tên khoản chi như trong kế hoạch.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "12 lớp dạy bơi"
      ]
     },
     "source": {
      "title": "Nguồn kinh phí",
      "description": "Ngân sách xã, ngân sách tỉnh, xã hội hóa …",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Ngân sách tỉnh hỗ trợ"
      ]
     },
     "planned": {
      "$ref": "common.schema.json#/definitions/figure",
      "title": "Dự toán",
      "description": "Số tiền được giao.",
      "examples": [
       "60 triệu đồng"
      ]
     },
     "spent": {
      "$ref": "common.schema.json#/definitions/figure",
      "title": "Đã thực hiện",
      "description": "Số tiền đã chi đến ngày chốt số liệu.",
      "examples": [
       "45 triệu đồng"
      ]
     },
     "note": {
      "title": "Ghi chú",
      "description": "Điều cần lưu ý về khoản chi.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Còn 03 lớp chưa thanh toán"
      ]
     }
    }
   },
   "unitResults": {
    "title": "Báo cáo của một đơn vị",
    "description": "Những gì một đơn vị gửi về trong một kỳ báo cáo.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "date": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Ngày gửi báo cáo",
      "description": "Ngày cơ quan tổng hợp nhận được báo cáo.",
      "examples": [
       "16/6/2027"
      ]
     },
     "indicators": {
      "title": "Kết quả chỉ tiêu",
      "description": "Bên trái ghi mã chỉ tiêu trong kế hoạch, bên dưới ghi số liệu.",
      "type": "object",
      "additionalProperties": {
       "$ref": "common.schema.json#/definitions/indicatorResult"
      },
      "propertyNames": {
       "$ref": "common.schema.json#/definitions/id"
      },
      "examples": [
       {
        "thap-coi": {
         "numerator": 52,
         "denominator": 486
        }
       }
      ]
     },
     "tasks": {
      "title": "Kết quả nhiệm vụ",
      "description": "Bên trái ghi mã nhiệm vụ trong danh mục nhiệm vụ, bên dưới ghi tình trạng, kết quả.",
      "type": "object",
      "additionalProperties": {
       "$ref": "common.schema.json#/definitions/taskResult"
      },
      "propertyNames": {
       "$ref": "common.schema.json#/definitions/id"
      },
      "examples": [
       {
        "dinh-duong": {
         "status": "doing"
        }
       }
      ]
     },
     "funding": {
      "title": "Kết quả kinh phí",
      "description": "Mỗi khoản chi một dòng.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/fundingResult"
      },
      "examples": [
       [
        {
         "text": "12 lớp dạy bơi",
         "planned": "60 triệu đồng",
         "spent": "45 triệu đồng"
        }
       ]
      ]
     }
    }
   },
   "registerEntry": {
    "title": "Văn bản đi",
    "description": "Một văn bản trong sổ; các trường in thành mười cột của sổ.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "number": {
      "title": "Số",
      "description": "Số đã cấp; trong một hệ thống số, mỗi năm một số chỉ cấp cho một văn bản.",
      "type": [
       "string",
       "integer"
      ],
      "minLength": 1,
      "minimum": 1,
      "examples": [
       64
      ]
     },
     "symbol": {
      "title": "Ký hiệu",
      "description": "Phần in sau số và dấu “/”.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "KH-UBND"
      ]
     },
     "series": {
      "title": "Hệ thống số riêng",
      "description": "Loại văn bản lấy số riêng, theo tệp cơ quan; bỏ trống: hệ thống số chung.",
      "$ref": "common.schema.json#/definitions/id",
      "examples": [
       "quyet-dinh"
      ]
     },
     "date": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Ngày tháng văn bản",
      "description": "Ngày ban hành ghi trên văn bản.",
      "examples": [
       "22/02/2027"
      ]
     },
     "typeName": {
      "title": "Tên loại",
      "description": "Tên loại văn bản, ghi trước trích yếu.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Kế hoạch"
      ]
     },
     "subject": {
      "title": "Trích yếu nội dung",
      "description": "Trích yếu như in trên văn bản.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Thực hiện công tác trẻ em năm 2027"
      ]
     },
     "signer": {
      "title": "Người ký",
      "description": "Họ tên người ký; nhiều người thì cách nhau bằng dấu phẩy.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Lê Thị Hòa"
      ]
     },
     "recipients": {
      "title": "Nơi nhận văn bản",
      "description": "Nơi kính gửi và nơi nhận, không gồm bản lưu.",
      "type": "array",
      "items": {
       "title": "Nơi nhận",
       "type": "string",
       "minLength": 1
      },
      "examples": [
       [
        "Sở Y tế",
        "Các thôn"
       ]
      ]
     },
     "filed": {
      "title": "Đơn vị, người nhận bản lưu",
      "description": "Phần ghi sau chữ “Lưu:”.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "VT, VHXH"
      ]
     },
     "copies": {
      "title": "Số lượng bản",
      "description": "Số bản phát hành, gồm cả bản lưu (điểm a khoản 1 Điều 17 Nghị định số 30/2020/NĐ-CP).",
      "type": "integer",
      "minimum": 1,
      "examples": [
       12
      ]
     },
     "sent": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Ngày chuyển",
      "description": "Ngày chuyển văn bản đến nơi nhận; văn thư bổ sung.",
      "examples": [
       "23/02/2027"
      ]
     },
     "received": {
      "title": "Ký nhận",
      "description": "Họ tên người nhận; với văn bản điện tử, văn thư ghi theo hệ thống.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Nguyễn Thị Lan"
      ]
     },
     "note": {
      "title": "Ghi chú",
      "description": "Những điều cần thiết khác.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Thu hồi ngày 25/02/2027"
      ]
     },
     "plan": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã hồ sơ",
      "description": "Mã ghi tại “id” của tệp kế hoạch; văn bản lập bằng chương trình khác thì bỏ trống.",
      "examples": [
       "tre-em-2027"
      ]
     },
     "document": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã văn bản trong hồ sơ",
      "description": "Mã ghi tại “documents” của tệp kế hoạch.",
      "examples": [
       "ke-hoach"
      ]
     }
    },
    "required": [
     "number",
     "symbol",
     "date",
     "typeName",
     "subject"
    ]
   },
   "officeNumbering": {
    "title": "Cách lấy số văn bản đi",
    "description": "Mỗi cơ quan ban hành có một hệ thống số chung cho mọi loại văn bản; khác đi thì ghi ở đây (Điều 15 Nghị định số 30/2020/NĐ-CP).",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "separate": {
      "title": "Loại văn bản lấy số riêng",
      "description": "Mã các loại văn bản có hệ thống số riêng, không chung với loại khác.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/id"
      },
      "examples": [
       [
        "quyet-dinh"
       ]
      ]
     },
     "shared": {
      "title": "Đơn vị lấy số của cơ quan",
      "description": "Mã các đơn vị không có sổ riêng, văn bản lấy số và đăng ký chung với cơ quan.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/id"
      },
      "examples": [
       [
        "vhxh"
       ]
      ]
     }
    }
   }
  }
 },
 "plan": {
  "$id": "plan.schema.json",
  "title": "Hồ sơ kế hoạch",
  "description": "Một tệp là một hồ sơ: nội dung ghi một lần, các văn bản (Tờ trình, Kế hoạch, Công văn) được lập từ nội dung ấy.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "schema": {
    "title": "Phiên bản khuôn dạng",
    "description": "Luôn ghi 1.",
    "const": 1,
    "examples": [
     1
    ]
   },
   "id": {
    "$ref": "common.schema.json#/definitions/id",
    "title": "Mã hồ sơ",
    "description": "Đặt tên cho thư mục kết quả; mỗi năm một mã.",
    "examples": [
     "tre-em-2027"
    ]
   },
   "series": {
    "$ref": "common.schema.json#/definitions/id",
    "title": "Chuỗi kế hoạch",
    "description": "Mã chung nối các năm của cùng một kế hoạch, để so sánh.",
    "examples": [
     "tre-em"
    ]
   },
   "revision": {
    "title": "Lần sửa đổi",
    "description": "0 khi mới ban hành; mỗi lần sửa đổi, bổ sung thì tăng thêm 1, để lịch công việc đã gửi các đơn vị được cập nhật mà không bị trùng.",
    "type": "integer",
    "minimum": 0,
    "examples": [
     1
    ]
   },
   "original": {
    "$ref": "common.schema.json#/definitions/id",
    "title": "Kế hoạch gốc",
    "description": "Mã của kế hoạch ban hành lần đầu, khi kế hoạch này sửa đổi, bổ sung hoặc thay thế kế hoạch ấy; để lịch công việc đã gửi các đơn vị được cập nhật.",
    "examples": [
     "tre-em-2027"
    ]
   },
   "period": {
    "title": "Kỳ kế hoạch",
    "description": "Một năm; hoặc giai đoạn nhiều năm, kèm tầm nhìn (nếu có).",
    "type": [
     "integer",
     "object"
    ],
    "minimum": 1900,
    "maximum": 2200,
    "additionalProperties": false,
    "required": [
     "from",
     "to"
    ],
    "properties": {
     "from": {
      "title": "Từ năm",
      "description": "Năm đầu của giai đoạn.",
      "type": "integer",
      "minimum": 1900,
      "maximum": 2200,
      "examples": [
       2022
      ]
     },
     "to": {
      "title": "Đến năm",
      "description": "Năm cuối của giai đoạn.",
      "type": "integer",
      "minimum": 1900,
      "maximum": 2200,
      "examples": [
       2025
      ]
     },
     "vision": {
      "title": "Tầm nhìn đến năm",
      "description": "Năm của tầm nhìn hoặc định hướng, khi kế hoạch có nêu.",
      "type": "integer",
      "minimum": 1900,
      "maximum": 2200,
      "examples": [
       2030
      ]
     }
    },
    "examples": [
     2027,
     {
      "from": 2022,
      "to": 2025,
      "vision": 2030
     }
    ]
   },
   "office": {
    "title": "Tệp cơ quan",
    "description": "Đường dẫn tính từ thư mục có tệp kế hoạch này. Tệp đặt trong thư mục ấy, hoặc trong thư mục bên ngoài có tệp trống kehoach.yaml.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "offices/xa-minh-tam.yaml"
    ]
   },
   "title": {
    "$ref": "common.schema.json#/definitions/text",
    "title": "Tên kế hoạch",
    "description": "Trích yếu của Kế hoạch; trích yếu các văn bản khác được lập từ đây. Muốn tự ngắt dòng theo nghĩa thì ghi sau dấu |- , mỗi dòng một dòng.",
    "examples": [
     "Thực hiện công tác trẻ em năm 2027"
    ]
   },
   "documents": {
    "title": "Các văn bản",
    "description": "Bên trái ghi loại văn bản (ke-hoach, to-trinh, cong-van, bao-cao), hoặc mã khác kèm “kind”. Bỏ trống: chỉ có Kế hoạch.",
    "type": "object",
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/document"
    },
    "minProperties": 1,
    "examples": [
     {
      "ke-hoach": {},
      "to-trinh": {}
     }
    ],
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    }
   },
   "confirmed": {
    "$ref": "common.schema.json#/definitions/confirmations",
    "title": "Xác nhận trước khi trình ký",
    "description": "Ghi sau khi đã đọc lại toàn bộ văn bản; cần đủ hai xác nhận khi rà soát bằng --ready. Không in.",
    "examples": [
     {
      "content": {
       "by": "Nguyễn Thị Lan",
       "on": "22/02/2027"
      },
      "form": {
       "by": "Trần Văn Minh",
       "on": "22/02/2027"
      }
     }
    ]
   },
   "citations": {
    "title": "Văn bản viện dẫn",
    "description": "Bên trái ghi mã, bên dưới ghi thông tin của văn bản; viện dẫn trong câu bằng [@mã].",
    "type": "object",
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/citation"
    },
    "examples": [
     {
      "kh-tinh": {
       "type": "Kế hoạch",
       "number": "31/KH-UBND"
      }
     }
    ],
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    }
   },
   "units": {
    "title": "Đơn vị bổ sung",
    "description": "Các đơn vị chỉ kế hoạch này nhắc đến, thêm vào danh mục của tệp cơ quan.",
    "type": "object",
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/unit"
    },
    "examples": [
     {
      "vhxh": {
       "name": "Phòng Văn hóa - Xã hội"
      }
     }
    ],
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    }
   },
   "events": {
    "title": "Các sự kiện",
    "description": "Các ngày làm mốc để tính thời hạn; bên trái ghi mã.",
    "type": "object",
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/event"
    },
    "examples": [
     {
      "ngay-hoi": {
       "name": "Ngày hội trẻ em",
       "date": "01/6/2027"
      }
     }
    ],
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    }
   },
   "basis": {
    "title": "Căn cứ ban hành",
    "description": "Danh sách: mỗi căn cứ một dòng in nghiêng, dấu “;” và “.” được thêm tự động. Một đoạn văn (Thực hiện …): in đứng, nguyên văn.",
    "type": [
     "array",
     "string"
    ],
    "minLength": 1,
    "items": {
     "$ref": "common.schema.json#/definitions/text"
    },
    "examples": [
     [
      "Căn cứ [@luat-tre-em]"
     ]
    ]
   },
   "opening": {
    "$ref": "common.schema.json#/definitions/item",
    "title": "Câu dẫn",
    "description": "Câu mở đầu, in trước phần nội dung. Bỏ trống thì lấy câu thường dùng của loại văn bản; none: không in.",
    "examples": [
     "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
    ]
   },
   "closing": {
    "$ref": "common.schema.json#/definitions/item",
    "title": "Đoạn kết",
    "description": "Câu kết thúc; dấu “./.” được thêm tự động. Bỏ trống thì lấy câu thường dùng của loại văn bản; none: không in.",
    "examples": [
     "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Phòng Văn hóa - Xã hội."
    ]
   },
   "text": {
    "$ref": "common.schema.json#/definitions/prose",
    "title": "Lời văn",
    "description": "Các đoạn in trước danh sách nội dung.",
    "examples": [
     "Từ ngân sách xã giao năm 2027 và các nguồn hợp pháp khác."
    ]
   },
   "sections": {
    "title": "Các mục",
    "description": "Mỗi mục có tiêu đề và nội dung riêng.",
    "type": "array",
    "items": {
     "$ref": "common.schema.json#/definitions/section"
    },
    "minItems": 1,
    "examples": [
     [
      {
       "heading": "Mục đích",
       "text": "Giao rõ người làm, rõ hạn, rõ kết quả."
      }
     ]
    ]
   },
   "items": {
    "title": "Các ý",
    "description": "Mỗi ý một câu, in thành gạch đầu dòng hoặc đánh số.",
    "type": "array",
    "items": {
     "$ref": "common.schema.json#/definitions/item"
    },
    "minItems": 1,
    "examples": [
     [
      "Làm đến thôn, đến hộ."
     ]
    ]
   },
   "tasks": {
    "title": "Các nhiệm vụ",
    "description": "Mỗi nhiệm vụ một câu; ghi thêm “lead” (cơ quan chủ trì), “when” (thời gian) để lập danh mục nhiệm vụ.",
    "type": "array",
    "items": {
     "$ref": "common.schema.json#/definitions/item"
    },
    "minItems": 1,
    "examples": [
     [
      {
       "text": "Tổ chức Diễn đàn trẻ em.",
       "lead": "vhxh",
       "when": "6/2027"
      }
     ]
    ]
   },
   "indicators": {
    "title": "Các chỉ tiêu",
    "description": "Mỗi chỉ tiêu một câu; ghi thêm “target” (mức phấn đấu) để theo dõi và so sánh.",
    "type": "array",
    "items": {
     "$ref": "common.schema.json#/definitions/item"
    },
    "minItems": 1,
    "examples": [
     [
      {
       "text": "100% trẻ em dưới 6 tuổi có thẻ bảo hiểm y tế.",
       "target": "100%"
      }
     ]
    ]
   },
   "reports": {
    "title": "Chế độ báo cáo",
    "description": "Mỗi quy định về báo cáo một câu, kèm các kỳ báo cáo.",
    "type": "array",
    "items": {
     "$ref": "common.schema.json#/definitions/item"
    },
    "minItems": 1,
    "examples": [
     [
      {
       "text": "Các đơn vị báo cáo 6 tháng trước ngày 05/6.",
       "reports": [
        {
         "period": "half-year",
         "due": "05/6",
         "to": "vhxh"
        }
       ]
      }
     ]
    ]
   },
   "budget": {
    "title": "Kinh phí",
    "description": "Mỗi khoản một dòng; khoản có các khoản con phải bằng tổng của chúng.",
    "type": "array",
    "items": {
     "$ref": "common.schema.json#/definitions/item"
    },
    "minItems": 1,
    "examples": [
     [
      {
       "text": "Ngân sách xã",
       "amount": "490 triệu đồng"
      }
     ]
    ]
   },
   "table": {
    "$ref": "common.schema.json#/definitions/table",
    "title": "Bảng",
    "description": "Bảng số liệu, hoặc biểu để trống cho người nhận điền.",
    "examples": [
     {
      "columns": [
       "TT",
       "Nội dung"
      ],
      "rows": "1 | Tập huấn"
     }
    ]
   },
   "image": {
    "$ref": "common.schema.json#/definitions/image",
    "title": "Hình",
    "description": "Sơ đồ, bản đồ hoặc ảnh, in giữa trang.",
    "examples": [
     {
      "file": "hinh/so-do.png",
      "alt": "Sơ đồ phân luồng giao thông quanh chợ Minh Tâm",
      "width": 120
     }
    ]
   },
   "include": {
    "$ref": "common.schema.json#/definitions/include",
    "title": "In lại",
    "description": "Mã của phần đã ghi ở nơi khác, hoặc một lựa chọn từ toàn bộ nội dung (nhiệm vụ, chỉ tiêu …).",
    "examples": [
     "muc-tieu"
    ]
   },
   "after": {
    "$ref": "common.schema.json#/definitions/prose",
    "title": "Lời văn cuối",
    "description": "Các đoạn in sau danh sách nội dung.",
    "examples": [
     "(Danh mục chi tiết tại [@phu-luc-viec] kèm theo)"
    ]
   },
   "appendices": {
    "title": "Phụ lục",
    "description": "Mỗi phụ lục ghi như một mục; số phụ lục và dòng “(Kèm theo …)” được lập tự động.",
    "type": "array",
    "items": {
     "$ref": "common.schema.json#/definitions/section"
    },
    "minItems": 1,
    "examples": [
     [
      {
       "heading": "Danh mục nhiệm vụ",
       "include": {
        "of": "tasks"
       }
      }
     ]
    ]
   },
   "print": {
    "$ref": "common.schema.json#/definitions/documentPrint",
    "title": "Cách trình bày",
    "description": "Dùng chung cho các văn bản của hồ sơ này.",
    "examples": [
     {
      "size": 14
     }
    ]
   }
  },
  "required": [
   "schema",
   "id",
   "period",
   "office",
   "title"
  ]
 },
 "office": {
  "$id": "office.schema.json",
  "title": "Cơ quan",
  "description": "Thông tin dùng chung cho mọi kế hoạch của cơ quan: tên, đơn vị, người ký, nơi nhận thường dùng.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "schema": {
    "title": "Phiên bản khuôn dạng",
    "description": "Luôn ghi 1.",
    "const": 1,
    "examples": [
     1
    ]
   },
   "name": {
    "title": "Tên đầy đủ",
    "description": "Tên cơ quan, không viết tắt.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Ủy ban nhân dân xã Minh Tâm"
    ]
   },
   "short": {
    "title": "Tên gọn",
    "description": "Tên dùng trong câu và khi viện dẫn.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "UBND xã"
    ]
   },
   "symbol": {
    "title": "Chữ viết tắt tên cơ quan",
    "description": "Dùng trong ký hiệu văn bản.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "UBND"
    ]
   },
   "place": {
    "title": "Địa danh",
    "description": "Ghi trước ngày, tháng, năm ban hành.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Minh Tâm"
    ]
   },
   "level": {
    "title": "Cấp hành chính",
    "description": "Cơ quan thuộc cấp nào.",
    "enum": [
     "central",
     "province",
     "district",
     "commune",
     "village"
    ],
    "examples": [
     "central",
     "province"
    ],
    "markdownEnumDescriptions": [
     "trung ương",
     "tỉnh",
     "huyện (đến ngày 30/6/2025)",
     "xã",
     "thôn, tổ dân phố"
    ]
   },
   "letterhead": {
    "$ref": "common.schema.json#/definitions/letterhead",
    "title": "Tên cơ quan ở đầu văn bản",
    "description": "Từng dòng như in, kèm cơ quan chủ quản (nếu có).",
    "examples": [
     {
      "issuer": [
       "ỦY BAN NHÂN DÂN",
       "XÃ MINH TÂM"
      ]
     }
    ]
   },
   "seal": {
    "$ref": "common.schema.json#/definitions/seal",
    "title": "Con dấu của cơ quan",
    "description": "Ảnh và đường kính con dấu. Bỏ trống thì chỉ để chỗ ký số của cơ quan, rộng 36 mm.",
    "examples": [
     {
      "file": "chu-ky/con-dau.png",
      "width": 36
     }
    ]
   },
   "units": {
    "title": "Danh mục đơn vị",
    "description": "Bên trái ghi mã, bên dưới ghi thông tin của đơn vị; kế hoạch dùng mã này.",
    "type": "object",
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/unit"
    },
    "examples": [
     {
      "vhxh": {
       "name": "Phòng Văn hóa - Xã hội"
      }
     }
    ],
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    }
   },
   "signers": {
    "title": "Người ký",
    "description": "Bên trái ghi mã, bên dưới ghi phần chữ ký; một người ký hai cách thì khai hai mã.",
    "type": "object",
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/signatureBlock"
    },
    "examples": [
     {
      "ct": {
       "lines": [
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH"
       ]
      }
     }
    ],
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    }
   },
   "documents": {
    "title": "Mặc định theo loại văn bản",
    "description": "Người ký, nơi nhận, nơi kính gửi thường dùng của từng loại văn bản; kế hoạch ghi khác thì theo kế hoạch.",
    "type": "object",
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/document"
    },
    "examples": [
     {
      "ke-hoach": {
       "signature": "pct-tm"
      }
     }
    ],
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    }
   },
   "citations": {
    "title": "Văn bản viện dẫn",
    "description": "Bên trái ghi mã, bên dưới ghi thông tin của văn bản; viện dẫn trong câu bằng [@mã].",
    "type": "object",
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/citation"
    },
    "examples": [
     {
      "kh-tinh": {
       "type": "Kế hoạch",
       "number": "31/KH-UBND"
      }
     }
    ],
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    }
   },
   "numbering": {
    "$ref": "common.schema.json#/definitions/officeNumbering",
    "title": "Cách lấy số văn bản đi",
    "description": "Chỉ ghi khi có loại văn bản lấy số riêng, hoặc đơn vị lấy số chung với cơ quan.",
    "examples": [
     {
      "shared": [
       "vhxh"
      ]
     }
    ]
   },
   "templates": {
    "title": "Mẫu văn bản riêng",
    "description": "Bên trái ghi mã loại văn bản, bên phải ghi tệp mẫu của cơ quan.",
    "type": "object",
    "additionalProperties": {
     "type": "string",
     "minLength": 1,
     "title": "Tệp mẫu",
     "description": "Đường dẫn tính từ thư mục có tệp cơ quan.",
     "examples": [
      "mau/thong-bao.md"
     ]
    },
    "examples": [
     {
      "thong-bao": "mau/thong-bao.md"
     }
    ],
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    }
   },
   "check": {
    "title": "Rà soát",
    "description": "Cách rà soát của cơ quan: mức của từng quy tắc, từ ngữ và tên riêng dùng đúng, ngày nghỉ, văn bản đã được thay thế.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "rules": {
      "title": "Mức của quy tắc",
      "description": "Bên trái ghi mã quy tắc, bên phải ghi mức: error (lỗi), warning (cảnh báo), verify (cần đối chiếu), info (gợi ý), off (không rà soát). Danh sách quy tắc có tại docs/rules.md.",
      "type": "object",
      "propertyNames": {
       "$ref": "common.schema.json#/definitions/id"
      },
      "additionalProperties": {
       "title": "Mức",
       "description": "error (lỗi), warning (cảnh báo), verify (cần đối chiếu), info (gợi ý), off (không rà soát).",
       "enum": [
        "error",
        "warning",
        "verify",
        "info",
        "off"
       ],
       "examples": [
        "info"
       ],
       "markdownEnumDescriptions": [
        "lỗi",
        "cảnh báo",
        "cần đối chiếu",
        "gợi ý",
        "không rà soát"
       ]
      },
      "examples": [
       {
        "due-on-working-day": "off"
       }
      ]
     },
     "words": {
      "title": "Từ ngữ dùng đúng",
      "description": "Tên riêng, từ nước ngoài, chữ viết tắt của địa phương; rà soát chính tả không nêu.",
      "type": "array",
      "minItems": 1,
      "items": {
       "title": "Từ ngữ",
       "description": "Ghi đúng như trong văn bản.",
       "type": "string",
       "minLength": 1,
       "examples": [
        "Đắk Ơ"
       ]
      },
      "examples": [
       [
        "Đắk Ơ",
        "VNeID"
       ]
      ]
     },
     "names": {
      "title": "Tên viết hoa cả danh từ chung",
      "description": "Địa danh đặt theo tên người, sự kiện: danh từ chung trước tên cũng viết hoa.",
      "type": "array",
      "minItems": 1,
      "items": {
       "title": "Tên",
       "description": "Ghi cả danh từ chung.",
       "type": "string",
       "minLength": 1,
       "examples": [
        "Phường Ngô Quyền"
       ]
      },
      "examples": [
       [
        "Phường Ngô Quyền"
       ]
      ]
     },
     "days": {
      "title": "Ngày nghỉ, ngày làm bù",
      "description": "Bổ sung vào thứ Bảy, Chủ nhật và các ngày nghỉ lễ, tết đã biết.",
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "off": {
        "title": "Ngày nghỉ thêm",
        "description": "Ngày nghỉ lễ, nghỉ bù do cơ quan có thẩm quyền thông báo.",
        "type": "array",
        "minItems": 1,
        "items": {
         "$ref": "common.schema.json#/definitions/day"
        },
        "examples": [
         [
          "24/11/2027"
         ]
        ]
       },
       "worked": {
        "title": "Ngày làm bù",
        "description": "Thứ Bảy, Chủ nhật hoặc ngày nghỉ vẫn làm việc.",
        "type": "array",
        "minItems": 1,
        "items": {
         "$ref": "common.schema.json#/definitions/day"
        },
        "examples": [
         [
          "20/02/2027"
         ]
        ]
       }
      },
      "examples": [
       {
        "worked": [
         "20/02/2027"
        ]
       }
      ]
     },
     "replaced": {
      "title": "Văn bản đã được thay thế",
      "description": "Bên trái ghi số, ký hiệu của văn bản đã được thay thế, bên phải ghi văn bản thay thế.",
      "type": "object",
      "additionalProperties": {
       "title": "Văn bản thay thế",
       "description": "Số, ký hiệu.",
       "type": "string",
       "minLength": 1,
       "examples": [
        "59/2026/TT-BKHCN"
       ]
      },
      "examples": [
       {
        "41/2017/TT-BTTTT": "59/2026/TT-BKHCN"
       }
      ]
     }
    },
    "examples": [
     {
      "rules": {
       "due-on-working-day": "off"
      },
      "words": [
       "Đắk Ơ"
      ]
     }
    ]
   },
   "compare": {
    "title": "So sánh hai năm",
    "description": "Cách cơ quan đánh giá các thay đổi khi so sánh hai kế hoạch.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "levels": {
      "title": "Mức quan trọng",
      "description": "Bên trái ghi loại thay đổi, bên phải ghi mức: major (quan trọng), minor (cần biết), wording (câu chữ), expected (đương nhiên).",
      "type": "object",
      "propertyNames": {
       "$ref": "common.schema.json#/definitions/id"
      },
      "additionalProperties": {
       "title": "Mức",
       "description": "major (quan trọng), minor (cần biết), wording (câu chữ), expected (đương nhiên).",
       "enum": [
        "major",
        "minor",
        "wording",
        "expected"
       ],
       "examples": [
        "major"
       ],
       "markdownEnumDescriptions": [
        "quan trọng",
        "cần biết",
        "câu chữ",
        "đương nhiên"
       ]
      },
      "examples": [
       {
        "partners-changed": "major"
       }
      ]
     }
    },
    "examples": [
     {
      "levels": {
       "partners-changed": "major"
      }
     }
    ]
   },
   "print": {
    "$ref": "common.schema.json#/definitions/documentPrint",
    "title": "Cách trình bày",
    "description": "Dùng chung cho mọi văn bản của cơ quan.",
    "examples": [
     {
      "header": 13,
      "size": 14
     }
    ]
   }
  },
  "required": [
   "schema",
   "name",
   "symbol",
   "place",
   "letterhead"
  ]
 },
 "template": {
  "$id": "template.schema.json",
  "title": "Phần đầu mẫu văn bản",
  "description": "Khai loại văn bản mà mẫu này trình bày; ghi giữa hai dòng --- ở đầu tệp mẫu.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "kind": {
    "$ref": "common.schema.json#/definitions/id",
    "title": "Mã loại",
    "description": "Mã ghi tại “documents” của kế hoạch.",
    "examples": [
     "thong-bao"
    ]
   },
   "name": {
    "title": "Tên loại",
    "description": "Gõ chữ thường; in hoa là cách trình bày.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Thông báo"
    ]
   },
   "abbreviation": {
    "title": "Chữ viết tắt tên loại",
    "description": "Theo bảng chữ viết tắt tại Phụ lục III Nghị định số 30/2020/NĐ-CP; công văn không có.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "TB"
    ]
   },
   "form": {
    "title": "Hình thức",
    "description": "Có tên loại ở giữa trang, hay là công văn với dòng “V/v” dưới số, ký hiệu.",
    "enum": [
     "named",
     "letter"
    ],
    "examples": [
     "named",
     "letter"
    ],
    "markdownEnumDescriptions": [
     "văn bản có tên loại",
     "công văn"
    ]
   },
   "addressees": {
    "title": "Phần Kính gửi",
    "description": "Loại văn bản này có nơi kính gửi hay không.",
    "enum": [
     "none",
     "optional",
     "required"
    ],
    "default": "none",
    "examples": [
     "none",
     "optional"
    ],
    "markdownEnumDescriptions": [
     "không có",
     "có thể có",
     "bắt buộc"
    ]
   },
   "body": {
    "title": "Nội dung",
    "description": "Văn bản loại này in nội dung nào giữa câu dẫn và đoạn kết.",
    "enum": [
     "shared",
     "own"
    ],
    "default": "own",
    "examples": [
     "shared",
     "own"
    ],
    "markdownEnumDescriptions": [
     "nội dung chung của hồ sơ",
     "nội dung riêng của văn bản, hoặc phần viết sẵn trong mẫu"
    ]
   },
   "appendices": {
    "title": "Phụ lục",
    "description": "Phụ lục nào của hồ sơ in cùng loại văn bản này.",
    "enum": [
     "all",
     "named"
    ],
    "default": "named",
    "examples": [
     "all",
     "named"
    ],
    "markdownEnumDescriptions": [
     "mọi phụ lục",
     "chỉ phụ lục được ghi tại văn bản"
    ]
   },
   "print": {
    "$ref": "common.schema.json#/definitions/documentPrint",
    "title": "Cách trình bày",
    "description": "Mặc định của loại văn bản; tệp cơ quan và kế hoạch ghi khác thì theo đó.",
    "examples": [
     {
      "sections": [
       "number",
       "letter"
      ]
     }
    ]
   }
  },
  "required": [
   "kind",
   "name",
   "form"
  ]
 },
 "results": {
  "$id": "results.schema.json",
  "title": "Kết quả thực hiện",
  "description": "Số liệu, tình trạng nhiệm vụ và kinh phí do các đơn vị gửi về trong một kỳ báo cáo của kế hoạch.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "plan",
   "report",
   "units"
  ],
  "properties": {
   "schema": {
    "title": "Phiên bản khuôn dạng",
    "description": "Luôn ghi 1.",
    "const": 1,
    "examples": [
     1
    ]
   },
   "plan": {
    "$ref": "common.schema.json#/definitions/id",
    "title": "Mã kế hoạch",
    "description": "Mã ghi tại “id” của tệp kế hoạch.",
    "examples": [
     "tre-em-2027"
    ]
   },
   "report": {
    "$ref": "common.schema.json#/definitions/id",
    "title": "Mã kỳ báo cáo",
    "description": "Mã của kỳ báo cáo (“reports”) trong danh mục nhiệm vụ của kế hoạch.",
    "examples": [
     "bc-6-thang-don-vi"
    ]
   },
   "from": {
    "$ref": "common.schema.json#/definitions/day",
    "title": "Số liệu từ ngày",
    "description": "Ngày đầu của số liệu trong báo cáo.",
    "examples": [
     "15/12/2026"
    ]
   },
   "to": {
    "$ref": "common.schema.json#/definitions/day",
    "title": "Số liệu đến ngày",
    "description": "Ngày chốt số liệu.",
    "examples": [
     "14/6/2027"
    ]
   },
   "units": {
    "title": "Báo cáo của các đơn vị",
    "description": "Bên trái ghi mã đơn vị, bên dưới ghi những gì đơn vị báo cáo.",
    "type": "object",
    "additionalProperties": {
     "$ref": "common.schema.json#/definitions/unitResults"
    },
    "propertyNames": {
     "$ref": "common.schema.json#/definitions/id"
    },
    "examples": [
     {
      "tram-y-te": {
       "date": "16/6/2027"
      }
     }
    ]
   }
  }
 },
 "register": {
  "$id": "register.schema.json",
  "title": "Sổ đăng ký văn bản đi",
  "description": "Văn bản đi của một cơ quan trong một năm, theo mẫu tại Phụ lục IV Nghị định số 30/2020/NĐ-CP. Lệnh issue ghi thêm vào cuối; văn thư bổ sung việc chuyển văn bản và các văn bản khác.",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "schema",
   "issuer",
   "year",
   "entries"
  ],
  "properties": {
   "schema": {
    "title": "Phiên bản khuôn dạng",
    "description": "Luôn ghi 1.",
    "const": 1,
    "examples": [
     1
    ]
   },
   "issuer": {
    "title": "Cơ quan ban hành",
    "description": "Tên đầy đủ của cơ quan, đơn vị có sổ này.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Ủy ban nhân dân xã Minh Tâm"
    ]
   },
   "year": {
    "title": "Năm",
    "description": "Số văn bản bắt đầu lại từ 01 mỗi năm, mỗi năm một sổ.",
    "type": "integer",
    "minimum": 1900,
    "maximum": 2200,
    "examples": [
     2027
    ]
   },
   "entries": {
    "title": "Các văn bản đi",
    "description": "Theo thứ tự đăng ký, mỗi văn bản một mục.",
    "type": "array",
    "items": {
     "$ref": "common.schema.json#/definitions/registerEntry"
    },
    "examples": [
     [
      {
       "number": 64,
       "symbol": "KH-UBND",
       "date": "22/02/2027",
       "typeName": "Kế hoạch",
       "subject": "Thực hiện công tác trẻ em năm 2027"
      }
     ]
    ]
   }
  }
 }
};
