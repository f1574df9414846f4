# Text of the repository, compiled into the program.
#
# cmake -DOUTPUT=x.cpp -DNAME=models "-DFILES=a.json;b.json" -P Embed.cmake
# writes `const llvm::ArrayRef<EmbeddedFile> NAME`, a file each, by its name without folder and extension.
set(text "#include \"driver/embedded.h\"\nnamespace async_tidy {\nstatic const EmbeddedFile files[] = {\n")
foreach(file IN LISTS FILES)
  file(READ ${file} content)
  get_filename_component(stem ${file} NAME_WE)
  string(APPEND text "{\"${stem}\", R\"~~~~(${content})~~~~\"},\n")
endforeach()
string(APPEND text "};\nconst llvm::ArrayRef<EmbeddedFile> ${NAME}(files);\n}\n")
file(WRITE ${OUTPUT} "${text}")
