"""hostile.py FOLDER: writes a source whose path and text are hostile to a page that shows them."""
import os
import sys

folder = os.path.join(sys.argv[1], "x</script><script>document.title='ran'</script>")
os.makedirs(folder)
with open(os.path.join(folder, "a.cpp"), "w") as file:
    file.write("""#include "task.h"
#include <unistd.h>
task<> f() {
  usleep(sizeof("</script><img src=x onerror=document.title='ran'><!--<script>{{style}} \u202e\u200b"));
  co_return;
}
""")
