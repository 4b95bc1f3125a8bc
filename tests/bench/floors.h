#pragma once

#include <QByteArray>

namespace gouji::bench {

/// The least work that reading a format can be: what its own library needs to go through a file
/// once. Each returns the number of characters of text it met, so that nothing is optimised away.
qsizetype walkHtml(const QByteArray &bytes); ///< gumbo's parser and a walk over its tree
qsizetype walkDocx(const QByteArray &bytes); ///< unzip and one pass of the XML reader
qsizetype walkText(const QByteArray &bytes); ///< decoding
/// pdftotext -layout, and pdftoppm -gray -r 50 of the pages that hold tables, counted from 1. 0
/// where poppler-utils is not installed.
qsizetype walkPdf(const QByteArray &bytes, int firstPage, int lastPage);

} // namespace gouji::bench
