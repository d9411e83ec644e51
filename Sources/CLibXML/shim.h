// libxml2's own headers draw in ICU's where it was built with ICU; Foundation brings
// another ICU, and the two declare the same types differently. Nothing here needs either.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
