#pragma once

#include "model/document/document.h"
#include "model/form/formlibrary.h"
#include "model/rules/checker.h"

#include <QObject>

namespace gouji {

/// The live session over one document and the only place where its state changes. Views hear of a
/// change from changed() and read the values again; they never write. Use EditStack for edits that
/// can be undone.
class Review : public QObject {
    Q_OBJECT

public:
    Review(Document document, Report report, const FormLibrary &library, QObject *parent = nullptr);

    const Document &document() const { return m_document; }
    const Report &original() const { return m_original; }
    const Report &current() const { return m_current; }
    /// All rule instances, passes included, for the current values.
    const Findings &findings() const { return m_findings; }
    const FormLibrary &library() const { return m_library; }

    CellContent content(const CellId &cell) const { return m_current.content(cell); }
    bool isEdited(const CellId &cell) const;
    /// The difference between original and current, in the order of the form.
    std::vector<CellEdit> corrections() const;
    /// A correction that was not exported yet exists; see markExported().
    bool hasUnexportedCorrections() const { return corrections() != m_exported; }

    /// Sets each edit's `after`, checks again and emits changed() once.
    void apply(const std::vector<CellEdit> &edits);
    /// The corrections as they are now have been written to a file.
    void markExported() { m_exported = corrections(); }

Q_SIGNALS:
    void changed(const std::vector<gouji::CellId> &cells);

private:
    Findings checked() const;

    const FormLibrary &m_library;
    Checker m_checker;
    Document m_document;
    Report m_original;
    Report m_current;
    TextFacts m_facts;
    Findings m_findings;
    std::vector<CellEdit> m_exported;
};

} // namespace gouji
