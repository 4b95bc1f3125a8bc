#include "model/messages/texts.h"

#include <QtGlobal>

namespace gouji {

const char *errorText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Encrypted:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is protected: it needs a password, or the one given is wrong. Give the right "
            "password, or save a copy without one.");
    case ErrorCode::Corrupt:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is damaged and cannot be read. Open it in the program that wrote it and save it "
            "again, or ask for a new copy.");
    case ErrorCode::Unsupported:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is of a kind that cannot be read here. Save it as DOCX, HTML or plain "
            "text.");
    case ErrorCode::Scan:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” holds only pictures of pages and no text. Ask for the file that was printed, or "
            "recognise its text with another program first.");
    case ErrorCode::Empty:
        return QT_TRANSLATE_NOOP(
            "Messages", "“%1” holds no text. Check that it is the file that is meant.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is larger than a report can be and was not read. Copy the report into a file of "
            "its own.");
    case ErrorCode::Timeout:
        return QT_TRANSLATE_NOOP("Messages",
            "Reading “%1” took too long and was stopped. Save it in another format, DOCX or plain "
            "text for example, and try again.");
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” does not exist or cannot be opened. Check its name and that you may read it.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Messages", "Work on “%1” was stopped, as you asked.");
    case ErrorCode::WriteFailed:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” could not be written; a file that stood there is unchanged. Choose another "
            "folder.");
    case ErrorCode::NoSpace:
        return QT_TRANSLATE_NOOP("Messages",
            "There is no space left to write “%1”; a file that stood there is unchanged. Free some "
            "space or choose another disk.");
    case ErrorCode::NotAllowed:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” must not be written: its folder is missing or read-only, or it is one of the "
            "files that were read. Choose another name or folder.");
    case ErrorCode::BadForm:
        return QT_TRANSLATE_NOOP("Messages",
            "The program's own data about the forms are inconsistent (“%1”). Install the program "
            "again.");
    case ErrorCode::BadProfile:
        return QT_TRANSLATE_NOOP(
            "Messages", "“%1” cannot be used as a profile. Correct the line that is named.");
    case ErrorCode::NewerVersion:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” was saved by a later version of Gouji. Install that version to open it.");
    case ErrorCode::NoSuchReport:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” holds fewer reports than the number asked for. Ask for one of those.");
    case ErrorCode::ConverterMissing:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” is in an old format, for which LibreOffice is needed. Install LibreOffice, or "
            "save the file as DOCX.");
    case ErrorCode::Changed:
        return QT_TRANSLATE_NOOP("Messages",
            "“%1” was changed while it was read. Try again when it has been saved.");
    }
    return nullptr;
}

} // namespace gouji
