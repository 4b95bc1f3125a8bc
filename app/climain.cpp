#include "app/cli/run.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return gouji::runCommandLine(QCoreApplication::arguments());
}
