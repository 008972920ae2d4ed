"""
Fills a work list as an office does: statuses by sheet and task, rows sorted by task from the last letter on, a column put before
all, some rows hidden by a filter. What to write comes as JSON: {sheet: {beginning of a task: {head: text}}}.
"""
import json
import sys

import openpyxl

source, target, wanted = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
book = openpyxl.load_workbook(source)
for name, tasks in wanted.items():
    sheet = book[name]
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "TT")
    heads = [cell.value for cell in sheet[head]]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=head + 1)]
    for row in rows:
        for task, said in tasks.items():
            if row[1].startswith(task):
                for column, text in said.items():
                    row[heads.index(column)] = text
    rows.sort(key=lambda row: row[1], reverse=True)
    for number, row in enumerate(rows, head + 1):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value
    sheet.row_dimensions[head + 1].hidden = True
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    sheet.insert_cols(1)
    sheet.cell(head, 1).value = "Lãnh đạo phụ trách"
book.save(target)
