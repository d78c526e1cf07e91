"""The one index of the twenty known traps: ``docs/known-traps.md`` has a row for each with the files that test it, those of
other folders included. Here a trap's tests carry its number in their names.

    1-5     test_01_to_05_text_layers    text layers of PDF                (also tests/readers/test_pdf.py)
    6, 9    test_06_to_09_geometry       columns; labels                   (also tests/extractors/test_reading_rules.py)
    7, 8    test_07_08_ocr               turned pages; seals               (also tests/readers/test_ocr.py, test_ocr_parts.py)
    10      test_10_14_15_files          empty passwords                   (also tests/readers/test_pdf.py)
    11-13   test_11_to_13_word           boxes; controls; changes, merges  (also tests/readers/test_docx.py, tests/text/test_wordcount.py)
    14      test_10_14_15_files          names in archives                 (also tests/intake/test_batch.py, tests/hostile/test_archives.py)
    15      test_10_14_15_files          HEIC orientation                  (also tests/readers/test_image.py)
    16      test_16_ofd                  OFD                               (also tests/hostile/test_office.py)
    17      test_17_to_19_machines       large and endless                 (also tests/batch/test_pool.py, tests/hostile/test_pdfs.py)
    18      test_17_to_19_machines       many workers                      (also tests/batch/test_pool.py)
    19      test_17_to_19_machines       drift over hours                  (also tests/readers/test_ocr.py)
    20      test_20_missing_is_not_zero  missing is not zero               (also tests/standards)
"""
