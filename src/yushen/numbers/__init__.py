"""Numbers with structure: one module a number.

Every module has ``parse`` (lenient in form: width, blanks, dashes, dots), ``find_all`` (records with their place in a
text) and, where the number proves itself, ``repairs``. A record has ``value`` (the writing of the contract),
``validity`` and ``why``. A form that is not known is ``unknown``, never ``invalid``; nothing here proves that a document
is genuine, only its issuer can.
"""
