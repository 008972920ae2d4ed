"""Prints, as JSON, what openpyxl finds in a workbook."""
import datetime
import json
import sys

import openpyxl


def cell_of(cell):
    value = cell.value
    if isinstance(value, datetime.datetime):
        return ["d", value.date().isoformat(), cell.number_format]
    return [cell.data_type, str(value), cell.number_format]


def sheet_of(sheet):
    cells = [cell for row in sheet.iter_rows() for cell in row]
    return {
        "name": sheet.title,
        "state": sheet.sheet_state,
        "freeze": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "merged": [str(merged) for merged in sheet.merged_cells.ranges],
        "lists": [[str(rule.sqref), rule.formula1] for rule in sheet.data_validations.dataValidation],
        "conditions": [
            [str(area.sqref), rule.formula[0], rule.dxf.fill.bgColor.rgb]
            for area in sheet.conditional_formatting
            for rule in area.rules
        ],
        "page": [
            sheet.page_setup.orientation,
            sheet.page_setup.paperSize,
            sheet.page_setup.fitToWidth,
            sheet.page_setup.fitToHeight,
            sheet.sheet_properties.pageSetUpPr.fitToPage,
        ],
        "repeated": sheet.print_title_rows,
        "hiddenColumns": [name for name, column in sheet.column_dimensions.items() if column.hidden],
        "locked": sheet.protection.sheet,
        "open": [cell.coordinate for cell in cells if not cell.protection.locked],
        "cells": {cell.coordinate: cell_of(cell) for cell in cells if cell.value is not None},
    }


book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({"title": book.properties.title, "sheets": [sheet_of(sheet) for sheet in book]}))
