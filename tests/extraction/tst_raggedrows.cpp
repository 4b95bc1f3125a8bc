#include "model/extraction/cells/raggedrows.h"
#include "model/form/formlibrary.h"

#include <QTest>

using namespace gouji;

/// A ragged row gets a value only where every best placement agrees.
class tst_RaggedRows : public QObject {
    Q_OBJECT

private:
    const Result<FormLibrary> m_library = FormLibrary::create();

    static RaggedRow row(const QString &id, const std::vector<int> &numbers)
    {
        RaggedRow ragged {id, {}, {}, false};
        for (const int number : numbers) {
            ragged.shown.push_back({SlotContent::Kind::Item, int(ragged.numbers.size())});
            ragged.numbers.push_back(Number(number));
        }
        return ragged;
    }

    /// "5 _ ? ?": items' numbers, blanks and places that cannot be told.
    static QString describe(const RaggedRow &ragged, const RaggedPlacement &placement)
    {
        QStringList words;
        for (const SlotContent &content : placement.contents) {
            const bool item = content.kind == SlotContent::Kind::Item;
            words << (item ? ragged.numbers[size_t(content.item)].toString()
                    : content.kind == SlotContent::Kind::Blank ? u"_"_qs
                                                               : u"?"_qs);
        }
        return words.join(u' ');
    }

    QString placed(const RaggedRow &ragged, const QHash<CellId, Number> &known = {}) const
    {
        const auto table = m_library->form(u"2019")->table(u"requests");
        return describe(ragged, placeRaggedRows({ragged}, *table, known).front());
    }

private Q_SLOTS:
    void zerosCannotBeTold()
    {
        QCOMPARE(placed(row(u"carried_in"_qs, {0, 0})), u"? ? ? ? ? ? ?"_qs);
    }

    void theTotalIsTheEqualOne()
    {
        // 49 = 49 only if the second one is the total; where the first one stands stays open.
        QCOMPARE(placed(row(u"received"_qs, {49, 0, 0, 49})), u"? ? ? ? ? ? 49"_qs);
    }

    void otherRowsTellTheColumn()
    {
        const QHash<CellId, Number> known {{CellId(u"requests/total/natural"_qs), Number(49)},
            {CellId(u"requests/carried_in/natural"_qs), Number(0)},
            {CellId(u"requests/carried_out/natural"_qs), Number(0)}};
        QCOMPARE(placed(row(u"received"_qs, {49, 0, 0, 49}), known), u"49 ? ? ? ? ? 49"_qs);
    }

    void aRelationOverMissingCellsTellsNothing()
    {
        // Rows behind the end of the document are not 0.
        const QHash<CellId, Number> known {{CellId(u"requests/total/natural"_qs), Number(49)}};
        QCOMPARE(placed(row(u"received"_qs, {49, 0, 0, 49}), known), u"? ? ? ? ? ? 49"_qs);
    }

    void aPieceIsOnlyShiftedWhereAllSumsHold()
    {
        RaggedRow piece = row(u"received"_qs, {3, 0, 0, 0, 0, 3});
        piece.inOnePiece = true;
        QCOMPARE(placed(piece), u"? ? ? ? ? ? ?"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_RaggedRows)
#include "tst_raggedrows.moc"
