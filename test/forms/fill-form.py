"""Fills cells of a workbook with openpyxl: file, then a list of [sheet, address, value, format] as JSON, then where to save it."""
import json
import sys

import openpyxl

path, cells, out = sys.argv[1:4]
book = openpyxl.load_workbook(path)
for sheet, address, value, *number_format in json.loads(cells):
    cell = book[sheet][address]
    cell.value = value
    if number_format:
        cell.number_format = number_format[0]
book.save(out)
