#pragma once

#include <QFile>
#include <QString>

namespace gouji {

/// Standard output and standard error. What is written is out at once, so that a script sees each
/// file as it is done.
class Console {
public:
    Console();

    /// Exactly these bytes on standard output.
    void print(const QByteArray &bytes);
    /// Printable lines on standard error, after the name of the program.
    void complain(const QString &message);
    /// How far a long run is, on a line of standard error that the next output takes away. Nothing
    /// where standard error is no terminal.
    void progress(const QString &text);
    /// False once standard output took no more: the device is full, say.
    bool works() const { return m_works; }
    /// Standard output is a terminal whose user did not ask for plain text (NO_COLOR).
    bool hasColours() const;

private:
    void clearProgress();

    QFile m_output;
    QFile m_error;
    bool m_works = true;
    bool m_showsProgress = false;
};

} // namespace gouji
