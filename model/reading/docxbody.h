#pragma once

#include "model/reading/documentbuilder.h"
#include "model/reading/docxfields.h"
#include "model/reading/docxnumbering.h"

namespace gouji {

/// Walks through the main part of a DOCX and tells a DocumentBuilder what would be printed: tracked
/// changes count as accepted, fields show their result, lists their numbers.
class DocxBody {
public:
    /// `part` is the name of the main part; it begins the place of each cell.
    DocxBody(XmlWalker &xml, DocumentBuilder &builder, const DocxStyles &styles,
        DocxNumbering &numbering, const QString &part);

    void read();

    bool hasTrackedChanges() const { return m_hasTrackedChanges; }
    bool hasPictures() const { return m_hasPictures; }

private:
    /// What is known while a paragraph is read. Its text is added to the document at its end, so
    /// that a text box anchored inside comes before it and not between its words.
    struct Paragraph {
        DocxProperties properties;
        QString text;
        bool isApart = false; ///< its last run is struck or raised
    };
    void readBlocks();
    void readBlock();
    void readTable();
    void readRows(const QString &table, int &rows);
    void readRow(const QString &place);
    void readCells(const QString &row, int &cells);
    bool beginCells(const DocxRowProperties &properties);
    void readCell(const QString &place);
    bool beginCell(const DocxCellProperties &properties, const QString &place);

    void readParagraph();
    void endParagraph(Paragraph &paragraph);
    void readInline(Paragraph &paragraph);
    void readRun(Paragraph &paragraph);
    void readRunPart(Paragraph &paragraph, const DocxProperties &run);
    void readShapes();
    /// Reads the first of the alternatives, which mean the same.
    template <class Read>
    void readAlternatives(Read read);
    void skipDeleted();
    void addText(Paragraph &paragraph, const DocxProperties &run, const QString &text);

    XmlWalker &m_xml;
    DocumentBuilder &m_builder;
    const DocxStyles &m_styles;
    DocxNumbering &m_numbering;
    DocxFields m_fields;
    QString m_place; ///< of the cell around, with a / behind it, or the name of the part with a #
    int m_tables = 0; ///< so far in the cell around
    bool m_hasTrackedChanges = false;
    bool m_hasPictures = false;
};

} // namespace gouji
