#pragma once

#include "app/cli/loader.h"
#include "model/messages/messages.h"

namespace gouji {

/// The findings of a report for people to read: a heading, then the findings of each table.
class TextReport {
public:
    TextReport(const Messages &messages, bool withColours, bool withPasses)
        : m_messages(messages), m_withColours(withColours), m_withPasses(withPasses)
    {
    }

    /// `suggestions` may be nullptr: none are shown.
    QString toString(
        const LoadedFile &file, const Findings &findings, const Suggestions *suggestions) const;

private:
    QString heading(const LoadedFile &file) const;
    QString line(const Finding &finding, const Report &report) const;
    QString suggestionLines(const Suggestions &suggestions, const Report &report) const;
    QString tag(const Finding &finding) const;
    QString summary(const Findings &findings) const;
    QString coloured(const QString &text, const char *colour) const;

    const Messages &m_messages;
    bool m_withColours;
    bool m_withPasses;
};

} // namespace gouji
