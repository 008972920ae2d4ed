/* Made by `npm run sync`; do not edit. */

export const schemas: unknown = {
 "common": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "common.schema.json",
  "title": "Các thành phần chung",
  "description": "Các thành phần dùng chung của tệp kế hoạch, tệp cơ quan và mẫu văn bản.",
  "definitions": {
   "id": {
    "title": "Mã",
    "description": "Chữ thường không dấu, nối bằng gạch ngang, không trùng trong hồ sơ. Giữ nguyên từ năm này sang năm khác.",
    "type": "string",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "examples": [
     "biet-boi"
    ]
   },
   "text": {
    "title": "Câu văn",
    "description": "Một đoạn, in nguyên văn. Dùng được **đậm**, *nghiêng*, [@mã] để dẫn chiếu, ^[chú thích chân trang].",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Rà soát ao, hồ theo [@kh-tinh]."
    ]
   },
   "prose": {
    "title": "Lời văn",
    "description": "Nhiều đoạn cách nhau một dòng trống; gạch đầu dòng - và +; bảng kẻ bằng dấu |; **đậm**, *nghiêng*, [@mã], ^[chú thích].",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Đoạn thứ nhất.\n\nĐoạn thứ hai."
    ]
   },
   "unitRefs": {
    "title": "Đơn vị",
    "description": "Mã đơn vị hoặc đúng tên của đơn vị; tên không có trong danh mục thì in nguyên văn.",
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
     "description": "Mã đơn vị hoặc tên ghi nguyên văn.",
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
    "description": "Ngày/tháng/năm.",
    "type": "string",
    "pattern": "^((0?[1-9]|[12]\\d|3[01])/(0?[1-9]|1[0-2])/(19|20)\\d{2}|(19|20)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))$",
    "examples": [
     "22/02/2027",
     "2027-02-22"
    ]
   },
   "point": {
    "title": "Mốc thời gian",
    "description": "Ngày (31/5/2027), tháng (5/2027), quý (Q2/2027) hoặc năm (2027).",
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
    "description": "Ngày đủ (10/5/2027), ngày/tháng của mỗi năm (10/5), ngày của mỗi tháng (18), thứ của mỗi tuần (mon, tue, wed, thu, fri, sat, sun).",
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
    "description": "Viết gọn: 31/5/2027, 5/2027, Q2/2027, 2027, ongoing (thường xuyên); hoặc nhóm trường.",
    "type": [
     "string",
     "integer",
     "object"
    ],
    "additionalProperties": false,
    "properties": {
     "on": {
      "$ref": "common.schema.json#/definitions/point",
      "title": "Diễn ra vào",
      "description": "Thời điểm diễn ra.",
      "examples": [
       "01/6/2027"
      ]
     },
     "by": {
      "$ref": "common.schema.json#/definitions/within",
      "title": "Chậm nhất",
      "description": "Thời hạn hoàn thành; trong việc lặp lại là ngày của mỗi kỳ.",
      "examples": [
       "30/6/2027"
      ]
     },
     "start": {
      "$ref": "common.schema.json#/definitions/point",
      "title": "Bắt đầu",
      "description": "Thời điểm bắt đầu.",
      "examples": [
       "6/2027"
      ]
     },
     "end": {
      "$ref": "common.schema.json#/definitions/point",
      "title": "Kết thúc",
      "description": "Thời điểm kết thúc.",
      "examples": [
       "8/2027"
      ]
     },
     "at": {
      "title": "Giờ",
      "description": "Giờ trong ngày, đặt trong dấu ngoặc kép.",
      "type": "string",
      "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$",
      "examples": [
       "17:00"
      ]
     },
     "every": {
      "title": "Lặp lại mỗi",
      "description": "Kỳ lặp lại; ngày trong kỳ ghi tại “by”.",
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
       "6 tháng",
       "hằng năm"
      ]
     },
     "days": {
      "title": "Số ngày",
      "description": "Số ngày trước hoặc sau một mốc.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       45
      ]
     },
     "working": {
      "title": "Ngày làm việc",
      "description": "Số ngày tính theo ngày làm việc.",
      "type": "boolean",
      "default": false,
      "examples": [
       true
      ]
     },
     "before": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Trước mốc",
      "description": "Mã một mốc (events), một nhiệm vụ hoặc một văn bản của hồ sơ.",
      "examples": [
       "ngay-hoi"
      ]
     },
     "after": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Sau mốc",
      "description": "Mã một mốc (events), một nhiệm vụ hoặc một văn bản của hồ sơ.",
      "examples": [
       "ke-hoach"
      ]
     },
     "text": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Câu chữ in",
      "description": "In đúng câu này trong bảng; bỏ trống thì viết từ dữ liệu.",
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
    "pattern": "^((trên|dưới|ít nhất|tối thiểu|không quá|tối đa|khoảng|tăng|giảm|giữ) )?\\d+(\\.\\d{3})*(,\\d+)?(-\\d+(\\.\\d{3})*(,\\d+)?)?(/\\d+(\\.\\d{3})*)?( ?[^\\d\\s,.].*)?$",
    "examples": [
     "98%",
     "dưới 4,5%",
     "ít nhất 2 xã"
    ]
   },
   "targets": {
    "title": "Con số theo năm",
    "description": "Mỗi năm một con số.",
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
    "description": "Một con số của câu, khi câu có nhiều con số.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã",
      "description": "Để so sánh giữa các năm.",
      "examples": [
       "nhe-can"
      ]
     },
     "name": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tên thước đo",
      "description": "Đo cái gì.",
      "examples": [
       "Tỷ lệ trẻ em nhẹ cân"
      ]
     },
     "for": {
      "title": "Nhóm",
      "description": "Phần được tách riêng: nông thôn, thành thị, nữ …",
      "type": "string",
      "minLength": 1,
      "examples": [
       "nông thôn"
      ]
     },
     "lead": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Đơn vị chịu trách nhiệm",
      "description": "Đơn vị theo dõi, báo cáo con số này.",
      "examples": [
       "tram-y-te"
      ]
     },
     "target": {
      "$ref": "common.schema.json#/definitions/quantity",
      "title": "Mức phấn đấu",
      "description": "Con số phải đạt, viết như đọc.",
      "examples": [
       "98%",
       "dưới 4,5%"
      ]
     },
     "targets": {
      "$ref": "common.schema.json#/definitions/targets",
      "title": "Mức phấn đấu theo từng mốc",
      "description": "Mỗi năm một mức.",
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
      "title": "Chiều tốt",
      "description": "Số càng cao càng tốt (higher) hay càng thấp càng tốt (lower). Bỏ trống thì suy từ mức phấn đấu: trên, ít nhất, tăng là cao; dưới, không quá, giảm là thấp.",
      "enum": [
       "higher",
       "lower"
      ],
      "examples": [
       "higher",
       "lower"
      ],
      "markdownEnumDescriptions": [
       "Càng cao càng tốt",
       "Càng thấp càng tốt"
      ]
     },
     "numerator": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tử số",
      "description": "Số nào chia, khi chỉ tiêu là tỷ lệ do nhiều đơn vị cùng báo cáo.",
      "examples": [
       "Số học sinh tiểu học biết bơi"
      ]
     },
     "denominator": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Mẫu số",
      "description": "Chia cho số nào, khi chỉ tiêu là tỷ lệ do nhiều đơn vị cùng báo cáo.",
      "examples": [
       "Tổng số học sinh tiểu học"
      ]
     },
     "source": {
      "title": "Nguồn giao chỉ tiêu",
      "description": "Văn bản giao chỉ tiêu này: mã-văn-bản#số chỉ tiêu, hoặc mã văn bản.",
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
    "description": "Ai báo cáo, cho ai, kỳ nào, hạn nào.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã",
      "description": "Để dẫn chiếu, so sánh.",
      "examples": [
       "bc-6-thang"
      ]
     },
     "period": {
      "title": "Kỳ báo cáo",
      "description": "Kỳ báo cáo.",
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
       "cả giai đoạn",
       "một lần",
       "đột xuất"
      ]
     },
     "due": {
      "title": "Thời hạn gửi báo cáo",
      "description": "10/5 (mỗi năm), 18 (mỗi tháng), fri (mỗi tuần), ngày đủ, hoặc số ngày trước, sau một mốc.",
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
        "description": "Số ngày trước hoặc sau mốc.",
        "type": "integer",
        "minimum": 0,
        "examples": [
         5
        ]
       },
       "working": {
        "title": "Ngày làm việc",
        "description": "Tính theo ngày làm việc.",
        "type": "boolean",
        "default": false,
        "examples": [
         true
        ]
       },
       "before": {
        "$ref": "common.schema.json#/definitions/id",
        "title": "Trước mốc",
        "description": "Mã mốc thời gian.",
        "examples": [
         "ngay-hoi"
        ]
       },
       "after": {
        "$ref": "common.schema.json#/definitions/id",
        "title": "Sau mốc",
        "description": "Mã mốc, hoặc period: sau khi hết kỳ.",
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
      "description": "Số liệu tính đến ngày nào.",
      "examples": [
       "14/6"
      ]
     },
     "from": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Đơn vị báo cáo",
      "description": "Bỏ trống: mọi đơn vị có việc trong kế hoạch.",
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
      "description": "Nơi nhận cuối cùng.",
      "examples": [
       "so-y-te"
      ]
     },
     "via": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Gửi thông qua",
      "description": "Đơn vị tổng hợp trước khi gửi cơ quan nhận.",
      "examples": [
       "vhxh"
      ]
     },
     "channel": {
      "title": "Phương thức gửi",
      "description": "Gửi bằng cách nào.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Hệ thống quản lý văn bản và điều hành"
      ]
     },
     "form": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Biểu mẫu",
      "description": "Mã phụ lục làm đề cương hoặc biểu mẫu.",
      "examples": [
       "bieu-01"
      ]
     },
     "only": {
      "title": "Chỉ các năm",
      "description": "Chỉ báo cáo trong các năm này.",
      "type": "array",
      "items": {
       "type": "integer",
       "title": "Năm",
       "description": "Năm.",
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
      "title": "Trừ các năm",
      "description": "Không báo cáo trong các năm này.",
      "type": "array",
      "items": {
       "type": "integer",
       "title": "Năm",
       "description": "Năm.",
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
    "description": "upper A. · roman I. · number 1. · decimal 1.1. · letter a) · paren (1) · roman-paren (i) · dash - · plus + · star * · none (không đánh số); hoặc mẫu có {1}, {I}, {a}: \"- Chỉ tiêu {1}:\". Mẫu có chữ thì đánh số suốt văn bản.",
    "type": "string",
    "pattern": "^(upper|roman|number|decimal|letter|paren|roman-paren|dash|plus|star|none|.*\\{(1|01|I|A|a|i|nhất)\\}.*)$",
    "examples": [
     "roman",
     "- Chỉ tiêu {1}:"
    ]
   },
   "print": {
    "title": "Cách in",
    "description": "Chỉ dùng khi cách in thường không hợp.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "label": {
      "title": "Số thứ tự đã in",
      "description": "In đúng nhãn này thay số tự tính (văn bản cũ đánh số khác). Chuỗi rỗng: không có nhãn.",
      "type": "string",
      "examples": [
       "II."
      ]
     },
     "numbering": {
      "$ref": "common.schema.json#/definitions/numbering",
      "title": "Đánh số phần con",
      "description": "upper A. · roman I. · number 1. · decimal 1.1. · letter a) · paren (1) · roman-paren (i) · dash - · plus + · star * · none (không đánh số); hoặc mẫu có {1}, {I}, {a}: \"- Chỉ tiêu {1}:\". Mẫu có chữ thì đánh số suốt văn bản.",
      "examples": [
       "letter"
      ]
     },
     "as": {
      "title": "Dạng in phần con",
      "description": "list: danh sách; inline: nối trong một đoạn; table: bảng.",
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
       "Danh sách",
       "Nối trong một đoạn",
       "Bảng"
      ]
     },
     "details": {
      "title": "In dữ liệu của nhiệm vụ",
      "description": "none: không in; lines: mỗi thông tin một dòng; brackets: trong ngoặc sau câu.",
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
       "Không in",
       "Mỗi thông tin một dòng",
       "Trong ngoặc sau câu"
      ]
     },
     "labels": {
      "title": "Lời gọi",
      "description": "Chữ in trước dữ liệu hoặc ở đầu cột của when, lead, partners, supervisor, output, note, text, target …",
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "title": "Lời gọi",
       "description": "Chữ in trước dữ liệu hoặc ở đầu cột.",
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
      "title": "Các cột",
      "description": "Cột của bảng, theo thứ tự.",
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
       "description": "Một cột của bảng.",
       "examples": [
        "lead"
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
      "title": "Dòng số cột",
      "description": "In dòng (1) (2) (3) dưới đầu bảng.",
      "type": "boolean",
      "default": false,
      "examples": [
       true
      ]
     },
     "total": {
      "title": "Dòng tổng cộng",
      "description": "In dòng Tổng cộng ở cuối bảng kinh phí.",
      "type": "boolean",
      "default": true,
      "examples": [
       false
      ]
     },
     "heading": {
      "title": "Kiểu tiêu đề",
      "description": "caps: in hoa đậm; bold: đậm; italic: nghiêng; plain: thường; run-in: cùng dòng với nội dung.",
      "enum": [
       "caps",
       "bold",
       "italic",
       "plain",
       "run-in"
      ],
      "examples": [
       "caps",
       "bold"
      ],
      "markdownEnumDescriptions": [
       "In hoa, đậm",
       "Đậm",
       "Nghiêng",
       "Thường",
       "Cùng dòng với nội dung"
      ]
     },
     "align": {
      "title": "Căn lề tiêu đề",
      "description": "Căn lề của tiêu đề.",
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
       "Trái",
       "Giữa",
       "Đều hai bên"
      ]
     },
     "landscape": {
      "title": "Trang ngang",
      "description": "In phụ lục trên trang ngang.",
      "type": "boolean",
      "default": false,
      "examples": [
       true
      ]
     },
     "depth": {
      "title": "Số cấp in lại",
      "description": "Phần in lại (include) lấy đến cấp nào; 0: chỉ câu văn của chính nó.",
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
    "description": "Một câu, và những gì câu ấy cam kết. Chỉ có câu văn thì viết thẳng, không cần “text”.",
    "type": [
     "string",
     "object"
    ],
    "additionalProperties": false,
    "properties": {
     "id": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã",
      "description": "Để dẫn chiếu và so sánh giữa các năm.",
      "examples": [
       "biet-boi"
      ]
     },
     "text": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Câu chữ in trong văn bản",
      "description": "In nguyên văn, không tự sửa. Khi câu chữ khác số liệu, kết quả rà soát sẽ nêu.",
      "examples": [
       "Mở lớp dạy bơi miễn phí dịp hè cho học sinh tiểu học."
      ]
     },
     "name": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tên gọn",
      "description": "Dùng trong bảng, danh mục nhiệm vụ, so sánh; bỏ trống thì lấy câu in.",
      "examples": [
       "Tỷ lệ học sinh tiểu học biết bơi"
      ]
     },
     "ref": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Cùng một việc với",
      "description": "Mã của ý đã viết ở nơi khác; số liệu lấy ở đó, câu in ở đây có thể khác.",
      "examples": [
       "nguon-nuoc"
      ]
     },
     "items": {
      "title": "Các ý con",
      "description": "Các ý nhỏ hơn trong câu này.",
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
      "description": "Danh sách mã đơn vị; có thể dùng mã nhóm.",
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
      "description": "Lãnh đạo theo dõi, chỉ đạo việc này.",
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
      "description": "Con số phải đạt, viết như đọc.",
      "examples": [
       "98%",
       "dưới 4,5%"
      ]
     },
     "targets": {
      "$ref": "common.schema.json#/definitions/targets",
      "title": "Mức phấn đấu theo từng mốc",
      "description": "Mỗi năm một mức.",
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
      "title": "Chiều tốt",
      "description": "Số càng cao càng tốt (higher) hay càng thấp càng tốt (lower). Bỏ trống thì suy từ mức phấn đấu: trên, ít nhất, tăng là cao; dưới, không quá, giảm là thấp.",
      "enum": [
       "higher",
       "lower"
      ],
      "examples": [
       "higher",
       "lower"
      ],
      "markdownEnumDescriptions": [
       "Càng cao càng tốt",
       "Càng thấp càng tốt"
      ]
     },
     "numerator": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tử số",
      "description": "Số nào chia, khi chỉ tiêu là tỷ lệ do nhiều đơn vị cùng báo cáo.",
      "examples": [
       "Số học sinh tiểu học biết bơi"
      ]
     },
     "denominator": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Mẫu số",
      "description": "Chia cho số nào, khi chỉ tiêu là tỷ lệ do nhiều đơn vị cùng báo cáo.",
      "examples": [
       "Tổng số học sinh tiểu học"
      ]
     },
     "source": {
      "title": "Nguồn giao chỉ tiêu",
      "description": "Văn bản giao chỉ tiêu này: mã-văn-bản#số chỉ tiêu, hoặc mã văn bản.",
      "type": "string",
      "minLength": 1,
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*(#[\\w.]+)?$",
      "examples": [
       "nq-12#14"
      ]
     },
     "measures": {
      "title": "Các thước đo",
      "description": "Khi một câu có nhiều con số.",
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
      "description": "Số tiền của khoản này.",
      "examples": [
       "490 triệu đồng"
      ]
     },
     "print": {
      "$ref": "common.schema.json#/definitions/print",
      "title": "Cách in",
      "description": "Chỉ dùng khi cách in thường không hợp.",
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
    "description": "Bảng số liệu hoặc biểu để trống.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "columns": {
      "title": "Các cột",
      "description": "Các cột từ trái sang phải.",
      "type": "array",
      "items": {
       "type": [
        "string",
        "object"
       ],
       "minLength": 1,
       "title": "Cột",
       "description": "Tên cột, hoặc tên kèm bề rộng.",
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
         "description": "Tỷ lệ so với các cột khác.",
         "type": "number",
         "exclusiveMinimum": 0,
         "examples": [
          3
         ]
        },
        "align": {
         "title": "Căn lề",
         "description": "Căn lề các ô của cột.",
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
          "Trái",
          "Giữa",
          "Phải"
         ]
        },
        "columns": {
         "title": "Cột con",
         "description": "Các cột con dưới tên cột này.",
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
      "title": "Các dòng",
      "description": "Mỗi dòng một hàng, các ô cách nhau bằng dấu |; hàng chỉ có một ô là hàng nhóm.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "1 | Tập huấn\n2 | Truyền thông"
      ]
     },
     "blank": {
      "title": "Số dòng để trống",
      "description": "Biểu để điền tay: số dòng trống.",
      "type": "integer",
      "minimum": 1,
      "maximum": 200,
      "examples": [
       7
      ]
     },
     "columnNumbers": {
      "title": "Dòng số cột",
      "description": "In dòng (1) (2) (3) dưới đầu bảng.",
      "type": "boolean",
      "default": false,
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
   "include": {
    "title": "In lại",
    "description": "Mã một phần đã viết, danh sách mã, hoặc một lựa chọn trong toàn bộ công việc.",
    "type": [
     "string",
     "array",
     "object"
    ],
    "additionalProperties": false,
    "properties": {
     "of": {
      "title": "Lấy",
      "description": "Lấy loại nội dung nào.",
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
      "title": "Nhóm theo",
      "description": "Nhóm theo đơn vị, theo mục hay theo thời hạn.",
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
      "title": "Chỉ của đơn vị",
      "description": "Chỉ lấy việc của đơn vị này.",
      "examples": [
       "vhxh"
      ]
     },
     "section": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Chỉ trong mục",
      "description": "Chỉ lấy trong mục có mã này.",
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
    "description": "Một mục: tiêu đề, lời văn và một danh sách nội dung.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "id": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Mã",
      "description": "Để dẫn chiếu và in lại.",
      "examples": [
       "nhiem-vu"
      ]
     },
     "heading": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tiêu đề",
      "description": "Gõ chữ thường; in hoa là cách trình bày. Không ghi số thứ tự: số được lập tự động.",
      "examples": [
       "Mục đích, yêu cầu"
      ]
     },
     "unit": {
      "$ref": "common.schema.json#/definitions/unitRefs",
      "title": "Đơn vị thực hiện",
      "description": "Mục này giao việc cho đơn vị nào: là cơ quan chủ trì mặc định của các việc trong mục, và là tiêu đề nếu không ghi “heading”.",
      "examples": [
       "vhxh"
      ]
     },
     "role": {
      "$ref": "common.schema.json#/definitions/role",
      "title": "Vai trò của mục",
      "description": "Bỏ trống thì suy từ tiêu đề và nội dung.",
      "examples": [
       "objectives"
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
      "description": "Danh sách mã đơn vị; có thể dùng mã nhóm.",
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
      "description": "Lãnh đạo theo dõi, chỉ đạo việc này.",
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
     "text": {
      "$ref": "common.schema.json#/definitions/prose",
      "title": "Lời văn",
      "description": "Các đoạn in trước phần con, in nguyên văn.",
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
      "description": "Mỗi nhiệm vụ một câu; ghi thêm lead (chủ trì), when (thời hạn) để lập danh mục nhiệm vụ và lịch.",
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
      "description": "Mỗi chỉ tiêu một câu; ghi thêm target (mức phấn đấu) để theo dõi, so sánh.",
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
      "description": "Mỗi chế độ báo cáo một câu, kèm các kỳ báo cáo.",
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
      "description": "Mỗi khoản một dòng; khoản có các khoản con phải bằng tổng các khoản con.",
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
      "description": "Bảng số liệu hoặc biểu để trống.",
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
     "include": {
      "$ref": "common.schema.json#/definitions/include",
      "title": "In lại",
      "description": "Mã phần đã viết ở nơi khác, hoặc một lựa chọn trong toàn bộ công việc.",
      "examples": [
       "muc-tieu"
      ]
     },
     "after": {
      "$ref": "common.schema.json#/definitions/prose",
      "title": "Lời văn cuối mục",
      "description": "Các đoạn in sau phần con.",
      "examples": [
       "(Danh mục chi tiết tại [@phu-luc-viec] kèm theo)"
      ]
     },
     "note": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Ghi chú",
      "description": "Dòng trong ngoặc dưới tên phụ lục, thay cho dòng “(Kèm theo …)” lập tự động.",
      "examples": [
       "(Kèm theo [@ke-hoach])"
      ]
     },
     "print": {
      "$ref": "common.schema.json#/definitions/print",
      "title": "Cách in",
      "description": "Chỉ dùng khi cách in thường không hợp.",
      "examples": [
       {
        "numbering": "letter"
       }
      ]
     }
    }
   },
   "signatureBlock": {
    "title": "Phần chữ ký",
    "description": "Quyền hạn, chức vụ, họ tên của một người ký.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "lines": {
      "title": "Quyền hạn, chức vụ",
      "description": "Các dòng như in: TM., KT., TL., TUQ., Q.; tối đa bốn dòng.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng quyền hạn hoặc chức vụ.",
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
     }
    },
    "required": [
     "lines"
    ]
   },
   "signature": {
    "title": "Người ký",
    "description": "Mã người ký trong tệp cơ quan, hoặc phần chữ ký viết tại chỗ, hoặc nhiều người ký.",
    "type": [
     "string",
     "object",
     "array"
    ],
    "additionalProperties": false,
    "properties": {
     "lines": {
      "title": "Quyền hạn, chức vụ",
      "description": "Các dòng như in: TM., KT., TL., TUQ., Q.; tối đa bốn dòng.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng quyền hạn hoặc chức vụ.",
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
      "description": "In đứng, không đậm, phía trên tên cơ quan ban hành.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng tên.",
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
      "description": "In đậm; ngắt dòng theo nghĩa.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng tên, ngắt theo nghĩa.",
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
    "title": "Tên cơ quan ban hành",
    "description": "Tên một cơ quan, hoặc danh sách khi nhiều cơ quan cùng ban hành.",
    "type": [
     "object",
     "array"
    ],
    "additionalProperties": false,
    "properties": {
     "parent": {
      "title": "Cơ quan chủ quản",
      "description": "In đứng, không đậm, phía trên tên cơ quan ban hành.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng tên.",
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
      "description": "In đậm; ngắt dòng theo nghĩa.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Dòng",
       "description": "Một dòng tên, ngắt theo nghĩa.",
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
    "description": "Tên một nơi, hoặc một nhóm kèm danh sách.",
    "type": [
     "string",
     "object"
    ],
    "additionalProperties": false,
    "properties": {
     "text": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Tên",
      "description": "Tên nơi nhận, ghi đầy đủ.",
      "examples": [
       "UBND các xã"
      ]
     },
     "items": {
      "title": "Gồm",
      "description": "Các nơi trong nhóm.",
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
    "description": "Khai một lần, viện dẫn bằng [@mã]: lần đầu in đầy đủ, lần sau in gọn.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "type": {
      "title": "Tên loại",
      "description": "Loại văn bản.",
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
      "description": "Số và ký hiệu như in; Luật không ghi.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "31/KH-UBND"
      ]
     },
     "date": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Ngày ban hành",
      "description": "Ngày ban hành văn bản.",
      "examples": [
       "29/01/2027"
      ]
     },
     "issuer": {
      "title": "Cơ quan ban hành",
      "description": "Tên như viện dẫn.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "UBND tỉnh"
      ]
     },
     "subject": {
      "title": "Trích yếu",
      "description": "Phần in sau tên cơ quan, kể cả chữ “về”; với Luật là tên luật.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "về công tác trẻ em năm 2027"
      ]
     },
     "short": {
      "title": "Cách gọi ở lần sau",
      "description": "Bỏ trống thì in tên loại và số, ký hiệu.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Nghị quyết số 41"
      ]
     },
     "status": {
      "title": "Hiệu lực",
      "description": "Tình trạng hiệu lực của văn bản.",
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
      "description": "In đúng câu này ở lần viện dẫn đầy đủ.",
      "examples": [
       "Chỉ thị 23/CT-TTg ngày 26/5/2020 của Thủ tướng Chính phủ"
      ]
     },
     "indicators": {
      "title": "Chỉ tiêu trong văn bản",
      "description": "Số chỉ tiêu và tên, để đối chiếu khi dẫn mã-văn-bản#số.",
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "minLength": 1,
       "title": "Chỉ tiêu",
       "description": "Tên chỉ tiêu trong văn bản đó.",
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
      "description": "In ở tiêu đề và danh sách.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Phòng Văn hóa - Xã hội"
      ]
     },
     "short": {
      "title": "Tên gọn",
      "description": "In trong bảng.",
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
      "description": "Các cách viết khác của cùng đơn vị.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "title": "Tên",
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
      "title": "Loại",
      "description": "Cơ quan, nhóm đơn vị, chức danh hay cá nhân.",
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
      "description": "Mã các đơn vị trong nhóm.",
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
      "title": "Thuộc",
      "description": "Mã đơn vị cấp trên trực tiếp.",
      "examples": [
       "vhxh"
      ]
     },
     "level": {
      "title": "Cấp",
      "description": "Cấp hành chính.",
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
       "huyện (đến 30/6/2025)",
       "xã",
       "thôn"
      ]
     },
     "relation": {
      "title": "Quan hệ với cơ quan ban hành",
      "description": "Cấp trên, trực thuộc, cấp dưới, ngang cấp, hay không trực thuộc (tiêu đề có chữ “Đề nghị”).",
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
      "title": "Tên ở đầu văn bản",
      "description": "Khi đơn vị tự ban hành văn bản. Bỏ trống thì lập từ tên đơn vị và cơ quan.",
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
     "from": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Có từ ngày",
      "description": "Ngày thành lập.",
      "examples": [
       "01/7/2025"
      ]
     },
     "until": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Đến ngày",
      "description": "Ngày kết thúc hoạt động.",
      "examples": [
       "30/6/2025"
      ]
     },
     "successors": {
      "title": "Cơ quan tiếp nhận chức năng, nhiệm vụ",
      "description": "Mã các đơn vị tiếp nhận.",
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
    "title": "Mốc",
    "description": "Một sự kiện để tính thời hạn.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "name": {
      "title": "Tên",
      "description": "Tên sự kiện.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Ngày hội trẻ em"
      ]
     },
     "date": {
      "$ref": "common.schema.json#/definitions/day",
      "title": "Ngày",
      "description": "Ngày diễn ra.",
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
   "documentPrint": {
    "title": "Cách trình bày văn bản",
    "description": "Cỡ chữ, lề, kiểu đánh số; trong khoảng Nghị định 30/2020/NĐ-CP cho phép.",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "sections": {
      "title": "Đánh số các mục",
      "description": "Kiểu đánh số từng bậc mục.",
      "type": "array",
      "items": {
       "$ref": "common.schema.json#/definitions/numbering"
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
      "description": "Kiểu đánh số từng bậc ý.",
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
      "description": "Kiểu đánh số các chỉ tiêu.",
      "examples": [
       "- Chỉ tiêu {1}:"
      ]
     },
     "caps": {
      "title": "Tiêu đề in hoa",
      "description": "In hoa các tiêu đề đánh số I., A.",
      "type": "boolean",
      "default": true,
      "examples": [
       false
      ]
     },
     "details": {
      "title": "In dữ liệu của nhiệm vụ",
      "description": "none: không in; lines: mỗi thông tin một dòng; brackets: trong ngoặc sau câu.",
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
       "Không in",
       "Mỗi thông tin một dòng",
       "Trong ngoặc sau câu"
      ]
     },
     "labels": {
      "title": "Lời gọi",
      "description": "Chữ in trước dữ liệu hoặc ở đầu cột của when, lead, partners, supervisor, output, note, text, target …",
      "type": "object",
      "additionalProperties": {
       "type": "string",
       "title": "Lời gọi",
       "description": "Chữ in trước dữ liệu hoặc ở đầu cột.",
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
      "description": "12 hoặc 13; các cỡ khác ở phần đầu tăng giảm theo (mục V Phụ lục I).",
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
      "description": "13 hoặc 14 (điểm e khoản 6 mục II phần I Phụ lục I).",
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
      "description": "10 hoặc 12.7 milimét (điểm e khoản 6 mục II phần I Phụ lục I).",
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
      "description": "Khoảng cách giữa các đoạn, tối thiểu 6 điểm (điểm e khoản 6 mục II phần I Phụ lục I).",
      "type": "number",
      "minimum": 6,
      "maximum": 24,
      "examples": [
       6
      ]
     },
     "line": {
      "title": "Cách dòng",
      "description": "Từ 1 (dòng đơn) đến 1.5 (điểm e khoản 6 mục II phần I Phụ lục I).",
      "type": "number",
      "minimum": 1,
      "maximum": 1.5,
      "examples": [
       1.15
      ]
     },
     "signatureRoom": {
      "title": "Chỗ ký",
      "description": "Khoảng trống để ký và đóng dấu, tính bằng điểm.",
      "type": "number",
      "minimum": 70,
      "maximum": 120,
      "examples": [
       90
      ]
     },
     "margins": {
      "title": "Lề trang",
      "description": "Tính bằng milimét (khoản 3 mục I phần I Phụ lục I).",
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "top": {
        "title": "Lề trên",
        "description": "20 đến 25 milimét.",
        "type": "number",
        "minimum": 20,
        "maximum": 25,
        "examples": [
         20
        ]
       },
       "bottom": {
        "title": "Lề dưới",
        "description": "20 đến 25 milimét.",
        "type": "number",
        "minimum": 20,
        "maximum": 25,
        "examples": [
         20
        ]
       },
       "left": {
        "title": "Lề trái",
        "description": "30 đến 35 milimét.",
        "type": "number",
        "minimum": 30,
        "maximum": 35,
        "examples": [
         30
        ]
       },
       "right": {
        "title": "Lề phải",
        "description": "15 đến 20 milimét.",
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
     "dates": {
      "title": "Viết ngày khi viện dẫn",
      "description": "short: ngày 05/4/2016; long: ngày 05 tháng 4 năm 2016.",
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
      "description": "tinos: phông kèm theo chương trình, cùng số đo với Times New Roman; times-new-roman: phông của máy.",
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
       "Phông kèm theo",
       "Times New Roman của máy"
      ]
     }
    }
   },
   "document": {
    "title": "Văn bản",
    "description": "Một văn bản của hồ sơ: phần đầu, phần cuối và nội dung riêng (nếu có).",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "kind": {
      "$ref": "common.schema.json#/definitions/id",
      "title": "Loại văn bản",
      "description": "Mã loại, khi mã văn bản khác mã loại.",
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
      "description": "Bỏ trống thì lập từ tên kế hoạch. Muốn tự ngắt dòng theo nghĩa thì viết sau dấu |- , mỗi dòng một dòng. Công văn không ghi “V/v”.",
      "examples": [
       "Thực hiện công tác trẻ em\nnăm 2027"
      ]
     },
     "note": {
      "$ref": "common.schema.json#/definitions/text",
      "title": "Dòng trong ngoặc dưới trích yếu",
      "description": "Ghi không có ngoặc; ngoặc được thêm tự động.",
      "examples": [
       "Đính kèm [@to-trinh]"
      ]
     },
     "to": {
      "title": "Kính gửi",
      "description": "Công văn, Tờ trình: gửi đến đâu. Một nơi thì in cùng dòng, nhiều nơi thì gạch đầu dòng.",
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
      "description": "Mã các phụ lục in cùng văn bản này. Bỏ trống: Kế hoạch in tất cả, văn bản khác không in.",
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
      "description": "Mã người ký trong tệp cơ quan, hoặc phần chữ ký viết tại chỗ.",
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
      "description": "In sau dòng Lưu.",
      "type": "string",
      "minLength": 1,
      "examples": [
       "NTL.(25)"
      ]
     },
     "draft": {
      "title": "Dự thảo",
      "description": "true, hoặc lần dự thảo, hoặc lần và ngày. Bỏ khi trình ký.",
      "type": [
       "boolean",
       "integer",
       "object"
      ],
      "minimum": 1,
      "additionalProperties": false,
      "properties": {
       "round": {
        "title": "Lần",
        "description": "Lần dự thảo.",
        "type": "integer",
        "minimum": 1,
        "examples": [
         2
        ]
       },
       "date": {
        "$ref": "common.schema.json#/definitions/day",
        "title": "Ngày",
        "description": "Ngày của bản dự thảo.",
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
      "description": "Chỉ ghi khi cần in dấu khẩn (điểm b khoản 2 mục III phần I Phụ lục I).",
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
      "description": "Địa chỉ, thư điện tử, điện thoại; in ở cuối trang đầu (khoản 4 mục III phần I Phụ lục I).",
      "type": "string",
      "minLength": 1,
      "examples": [
       "Điện thoại: 0251.3xxx.xxx"
      ]
     },
     "basis": {
      "title": "Căn cứ ban hành",
      "description": "Danh sách: mỗi căn cứ một dòng in nghiêng, dấu “;” và “.” được thêm tự động. Một chuỗi chữ: in đứng, nguyên văn (Thực hiện …).",
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
      "description": "Câu mở đầu trước phần nội dung. Bỏ trống thì lấy câu thường dùng của loại văn bản.",
      "examples": [
       "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
      ]
     },
     "closing": {
      "$ref": "common.schema.json#/definitions/item",
      "title": "Đoạn kết",
      "description": "Câu kết thúc; dấu “./.” được thêm tự động. Bỏ trống thì lấy câu thường dùng của loại văn bản.",
      "examples": [
       "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Phòng Văn hóa - Xã hội."
      ]
     },
     "text": {
      "$ref": "common.schema.json#/definitions/prose",
      "title": "Lời văn",
      "description": "Các đoạn in trước phần con, in nguyên văn.",
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
      "description": "Mỗi nhiệm vụ một câu; ghi thêm lead (chủ trì), when (thời hạn) để lập danh mục nhiệm vụ và lịch.",
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
      "description": "Mỗi chỉ tiêu một câu; ghi thêm target (mức phấn đấu) để theo dõi, so sánh.",
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
      "description": "Mỗi chế độ báo cáo một câu, kèm các kỳ báo cáo.",
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
      "description": "Mỗi khoản một dòng; khoản có các khoản con phải bằng tổng các khoản con.",
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
      "description": "Bảng số liệu hoặc biểu để trống.",
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
     "include": {
      "$ref": "common.schema.json#/definitions/include",
      "title": "In lại",
      "description": "Mã phần đã viết ở nơi khác, hoặc một lựa chọn trong toàn bộ công việc.",
      "examples": [
       "muc-tieu"
      ]
     },
     "after": {
      "$ref": "common.schema.json#/definitions/prose",
      "title": "Lời văn cuối mục",
      "description": "Các đoạn in sau phần con.",
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
   }
  }
 },
 "plan": {
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "plan.schema.json",
  "title": "Hồ sơ kế hoạch",
  "description": "Một tệp một hồ sơ: nội dung ghi một lần, và các văn bản lập từ nội dung ấy.",
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
    "description": "Cũng là tên thư mục kết quả.",
    "examples": [
     "tre-em-2027"
    ]
   },
   "series": {
    "$ref": "common.schema.json#/definitions/id",
    "title": "Chuỗi kế hoạch",
    "description": "Nối các năm của cùng một kế hoạch.",
    "examples": [
     "tre-em"
    ]
   },
   "period": {
    "title": "Kỳ kế hoạch",
    "description": "Một năm, hoặc giai đoạn có tầm nhìn.",
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
      "title": "Định hướng đến năm",
      "description": "Năm định hướng.",
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
    "description": "Đường dẫn đến tệp cơ quan, tính từ tệp này.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "offices/xa-minh-tam.yaml"
    ]
   },
   "title": {
    "$ref": "common.schema.json#/definitions/text",
    "title": "Tên kế hoạch",
    "description": "Trích yếu của Kế hoạch; trích yếu các văn bản khác được lập từ đây. Muốn tự ngắt dòng theo nghĩa thì viết sau dấu |- , mỗi dòng một dòng.",
    "examples": [
     "Thực hiện công tác trẻ em năm 2027"
    ]
   },
   "documents": {
    "title": "Các văn bản",
    "description": "Mã là loại văn bản (ke-hoach, to-trinh, cong-van) hoặc mã khác kèm “kind”. Bỏ trống: chỉ có Kế hoạch.",
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
   "citations": {
    "title": "Văn bản viện dẫn",
    "description": "Mã và thông tin từng văn bản; viện dẫn trong câu bằng [@mã].",
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
    "title": "Danh mục đơn vị",
    "description": "Mã và thông tin từng đơn vị.",
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
    "title": "Các mốc",
    "description": "Sự kiện để tính thời hạn.",
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
    "description": "Danh sách: mỗi căn cứ một dòng in nghiêng, dấu “;” và “.” được thêm tự động. Một chuỗi chữ: in đứng, nguyên văn (Thực hiện …).",
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
    "description": "Câu mở đầu trước phần nội dung. Bỏ trống thì lấy câu thường dùng của loại văn bản.",
    "examples": [
     "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
    ]
   },
   "closing": {
    "$ref": "common.schema.json#/definitions/item",
    "title": "Đoạn kết",
    "description": "Câu kết thúc; dấu “./.” được thêm tự động. Bỏ trống thì lấy câu thường dùng của loại văn bản.",
    "examples": [
     "Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Phòng Văn hóa - Xã hội."
    ]
   },
   "text": {
    "$ref": "common.schema.json#/definitions/prose",
    "title": "Lời văn",
    "description": "Các đoạn in trước phần con, in nguyên văn.",
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
    "description": "Mỗi nhiệm vụ một câu; ghi thêm lead (chủ trì), when (thời hạn) để lập danh mục nhiệm vụ và lịch.",
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
    "description": "Mỗi chỉ tiêu một câu; ghi thêm target (mức phấn đấu) để theo dõi, so sánh.",
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
    "description": "Mỗi chế độ báo cáo một câu, kèm các kỳ báo cáo.",
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
    "description": "Mỗi khoản một dòng; khoản có các khoản con phải bằng tổng các khoản con.",
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
    "description": "Bảng số liệu hoặc biểu để trống.",
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
   "include": {
    "$ref": "common.schema.json#/definitions/include",
    "title": "In lại",
    "description": "Mã phần đã viết ở nơi khác, hoặc một lựa chọn trong toàn bộ công việc.",
    "examples": [
     "muc-tieu"
    ]
   },
   "after": {
    "$ref": "common.schema.json#/definitions/prose",
    "title": "Lời văn cuối mục",
    "description": "Các đoạn in sau phần con.",
    "examples": [
     "(Danh mục chi tiết tại [@phu-luc-viec] kèm theo)"
    ]
   },
   "appendices": {
    "title": "Phụ lục",
    "description": "Mỗi phụ lục một mục; số phụ lục và dòng “(Kèm theo …)” được lập tự động.",
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
    "description": "Chung cho các văn bản của hồ sơ.",
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
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "office.schema.json",
  "title": "Cơ quan",
  "description": "Thông tin dùng chung của cơ quan: tên, đơn vị, người ký, nơi nhận thường dùng.",
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
    "description": "Tên cơ quan.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Ủy ban nhân dân xã Minh Tâm"
    ]
   },
   "short": {
    "title": "Tên gọn",
    "description": "Tên dùng trong câu.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "UBND xã"
    ]
   },
   "symbol": {
    "title": "Chữ viết tắt",
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
    "title": "Cấp",
    "description": "Cấp hành chính.",
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
     "huyện (đến 30/6/2025)",
     "xã",
     "thôn"
    ]
   },
   "letterhead": {
    "$ref": "common.schema.json#/definitions/letterhead",
    "title": "Tên ở đầu văn bản",
    "description": "Các dòng như in.",
    "examples": [
     {
      "issuer": [
       "ỦY BAN NHÂN DÂN",
       "XÃ MINH TÂM"
      ]
     }
    ]
   },
   "units": {
    "title": "Danh mục đơn vị",
    "description": "Mã và thông tin từng đơn vị.",
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
    "description": "Mã và phần chữ ký; một người ký hai cách thì khai hai mã.",
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
    "description": "Người ký, nơi nhận, nơi kính gửi thường dùng của từng loại.",
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
    "description": "Mã và thông tin từng văn bản; viện dẫn trong câu bằng [@mã].",
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
   "templates": {
    "title": "Mẫu văn bản riêng",
    "description": "Mã loại văn bản và tệp mẫu của cơ quan.",
    "type": "object",
    "additionalProperties": {
     "type": "string",
     "minLength": 1,
     "title": "Tệp mẫu",
     "description": "Đường dẫn tính từ tệp cơ quan.",
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
   "print": {
    "$ref": "common.schema.json#/definitions/documentPrint",
    "title": "Cách trình bày",
    "description": "Chung cho mọi văn bản của cơ quan.",
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
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "template.schema.json",
  "title": "Phần đầu mẫu văn bản",
  "description": "Khai loại văn bản mà mẫu này trình bày.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "kind": {
    "$ref": "common.schema.json#/definitions/id",
    "title": "Mã loại",
    "description": "Mã dùng trong “documents” của kế hoạch.",
    "examples": [
     "thong-bao"
    ]
   },
   "name": {
    "title": "Tên loại",
    "description": "Tên loại văn bản, viết thường.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "Thông báo"
    ]
   },
   "abbreviation": {
    "title": "Chữ viết tắt tên loại",
    "description": "Theo bảng chữ viết tắt Phụ lục III; công văn không có.",
    "type": "string",
    "minLength": 1,
    "examples": [
     "TB"
    ]
   },
   "form": {
    "title": "Hình thức",
    "description": "named: văn bản có tên loại; letter: công văn.",
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
    "title": "Kính gửi",
    "description": "Loại văn bản này có phần Kính gửi hay không.",
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
    "description": "shared: in phần nội dung chung của hồ sơ; own: in nội dung riêng, hoặc phần mặc định viết trong mẫu.",
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
     "nội dung chung",
     "nội dung riêng"
    ]
   },
   "appendices": {
    "title": "Phụ lục",
    "description": "all: in mọi phụ lục của hồ sơ; named: chỉ in phụ lục được ghi ở văn bản.",
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
     "phụ lục được ghi"
    ]
   },
   "print": {
    "$ref": "common.schema.json#/definitions/documentPrint",
    "title": "Cách trình bày",
    "description": "Mặc định của loại văn bản.",
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
 }
};
