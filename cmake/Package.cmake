# What `cmake --install` installs, and what `cpack` packs: the tool, the module for clang-tidy, the header of
# attributes, the schemas, the CMake package, rules for Bazel, the man page, completions.
include(CMakePackageConfigHelpers)

file(GLOB check_files RELATIVE ${PROJECT_SOURCE_DIR}/checks CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/checks/*.cpp)
list(TRANSFORM check_files REPLACE "\\.cpp$" "" OUTPUT_VARIABLE check_names)
set(manual ${PROJECT_BINARY_DIR}/manual)
set(manual_files ${manual}/async-tidy.1 ${manual}/async-tidy.bash ${manual}/_async-tidy ${manual}/async-tidy.fish)
add_custom_command(OUTPUT ${manual_files}
  COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/tools/manual $<TARGET_FILE:async-tidy> ${manual} ${check_names}
  DEPENDS async-tidy ${PROJECT_SOURCE_DIR}/tools/manual
  COMMENT "Man page and completions" VERBATIM)
add_custom_target(manual ALL DEPENDS ${manual_files})

# Debian's zsh looks elsewhere than others.
if(EXISTS /etc/debian_version)
  set(default_zsh_folder ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
else()
  set(default_zsh_folder ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
endif()
set(ASYNC_TIDY_ZSH_FOLDER ${default_zsh_folder} CACHE STRING "where zsh's completion is installed")

set(package_folder ${CMAKE_INSTALL_DATADIR}/cmake/AsyncTidy)
configure_package_config_file(cmake/AsyncTidyConfig.cmake.in ${PROJECT_BINARY_DIR}/AsyncTidyConfig.cmake
  INSTALL_DESTINATION ${package_folder} PATH_VARS CMAKE_INSTALL_BINDIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/AsyncTidyConfigVersion.cmake
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)

install(TARGETS async-tidy async_tidy_module
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/async-tidy)
install(FILES include/async_tidy.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES models/schema.json docs/config.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/async-tidy)
install(FILES cmake/AsyncTidy.cmake ${PROJECT_BINARY_DIR}/AsyncTidyConfig.cmake
  ${PROJECT_BINARY_DIR}/AsyncTidyConfigVersion.cmake DESTINATION ${package_folder})
install(DIRECTORY bazel DESTINATION ${CMAKE_INSTALL_DATADIR}/async-tidy)
install(FILES ${manual}/async-tidy.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${manual}/async-tidy.bash
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME async-tidy)
install(FILES ${manual}/_async-tidy DESTINATION ${ASYNC_TIDY_ZSH_FOLDER})
install(FILES ${manual}/async-tidy.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

# A Debian package: `cd build && cpack`. Clang's own headers are not linked against, and are needed all the same.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME async-tidy)
set(CPACK_PACKAGE_CONTACT "async-tidy <maintainers@async-tidy.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "It follows the calls of coroutines, handlers and slots down to what sleeps, waits,
reads files or asks databases, over all translation units, and shows the way.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libclang-common-${LLVM_VERSION_MAJOR}-dev)
# Sources include <string>. Not needed where all of them are for libc++ or another system, or where facts are linked.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libstdc++-12-dev | libstdc++-dev")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS clang-tidy-${LLVM_VERSION_MAJOR})
include(CPack)
