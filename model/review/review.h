#pragma once

#include "model/document/document.h"
#include "model/form/formlibrary.h"
#include "model/review/record.h"
#include "model/rules/checker.h"

#include <QObject>
#include <QSet>
#include <functional>

namespace gouji {

/// Who reviews, and the clock for the record.
struct Author {
    QString user;
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

/// Last year's report of the same office and its original, to compare with.
struct PreviousYear {
    Document document;
    Report report;
};

/// How far a review is: "7 of 12 findings decided".
struct ReviewProgress {
    int decided = 0;
    int total = 0;
    bool operator==(const ReviewProgress &) const = default;
};

/// The live session over one document and the only place where its state changes. Views hear of a
/// change from changed() and read the values again; they never write. Use EditStack for changes
/// that can be undone.
class Review : public QObject {
    Q_OBJECT

public:
    Review(Document document, Report report, const FormLibrary &library, QObject *parent = nullptr);

    const Document &document() const { return m_document; }
    const Report &original() const { return m_original; }
    const Report &current() const { return m_current; }
    /// All rule instances, passes included, for the current values.
    const Findings &findings() const { return m_findings; }
    /// What was wrong with the original and is not any more, thanks to corrections.
    const Findings &mended() const { return m_mended; }
    /// Without those that the reviewer dismissed: what is to be sent to a department.
    Findings undismissedFindings() const;
    const FormLibrary &library() const { return m_library; }

    /// Checks by an office's own settings from now on.
    void setProfile(const Profile &profile);
    const Profile &profile() const { return m_profile; }
    /// Compares with last year's report from now on, or with none.
    void setPrevious(std::optional<PreviousYear> previous);
    /// nullptr where there is none.
    const PreviousYear *previous() const { return m_previous ? &*m_previous : nullptr; }

    CellContent content(const CellId &cell) const { return m_current.content(cell); }
    /// Where the number stands that was put into the cell by hand; empty where none was.
    TextPlace placed(const CellId &cell) const { return m_current.placed(cell); }
    bool isEdited(const CellId &cell) const;
    /// The difference between original and current, in the order of the form.
    std::vector<CellEdit> corrections() const;

    /// The verdict that holds for a subject now: an open one where none was given, or where a cell
    /// has changed since.
    ReviewVerdict verdict(const QString &subject) const;
    /// The verdict that was given, whether it still holds or not.
    ReviewVerdict givenVerdict(const QString &subject) const { return m_verdicts.value(subject); }
    Decision decision(const Finding &finding) const;
    ReviewProgress progress() const;
    /// Cells that the reviewer corrected or confirmed, by themselves or in a confirmed finding:
    /// their values are settled and no suggestion may touch them.
    QSet<CellId> settledCells() const;

    const Record &record() const { return m_record; }
    /// What taking back one entry alone would do now. Cells and verdicts that a later entry changed
    /// again are left out; nothing left means that the entry cannot be taken back.
    ReviewChange reversalOf(const RecordEntry &entry) const;

    void setAuthor(Author author) { m_author = std::move(author); }
    /// All that would have to be saved.
    ReviewState state() const;
    /// Takes up saved work, for a review that has none yet. A correction is applied where the cell
    /// still holds what it was made from; the others are returned, for the reviewer to look at.
    /// It counts as unsaved until markSaved().
    std::vector<CellEdit> restore(const ReviewState &saved);

    /// Corrections or verdicts differ from what was last written to a file.
    bool hasUnsavedWork() const;
    void markSaved();
    /// The corrections as they are now have been written to a file, which holds no verdicts.
    void markExported() { m_savedCorrections = corrections(); }

    /// Makes a change, enters it in the record, checks again and emits changed() once. Returns the
    /// number of the record's entry.
    int apply(
        const ReviewChange &change, Step step = Step::Made, int of = 0, const QString &reason = {});

Q_SIGNALS:
    /// The cells that hold something else now; empty where only a verdict changed.
    void changed(const std::vector<gouji::CellId> &cells);
    /// Emitted before changed(), so that what is seen is also kept.
    void recorded(const gouji::RecordEntry &entry);

private:
    CheckInput input(const Report &report) const;
    Findings checked(const Report &report) const;
    void check();
    void checkAnew();

    const FormLibrary &m_library;
    Checker m_checker;
    Document m_document;
    Report m_original;
    Report m_current;
    Profile m_profile;
    std::optional<PreviousYear> m_previous;
    TextFacts m_facts;
    Findings m_firstFindings; ///< of the original
    Findings m_findings;
    Findings m_mended;
    ReviewVerdicts m_verdicts;
    Record m_record;
    Author m_author;
    std::vector<CellEdit> m_savedCorrections;
    ReviewVerdicts m_savedVerdicts;
};

} // namespace gouji
