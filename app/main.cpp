#include "app/program/program.h"

int main(int argc, char **argv)
{
    return gouji::runGouji(argc, argv);
}
