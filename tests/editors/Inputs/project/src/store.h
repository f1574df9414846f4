#pragma once
#include <string>

std::string load(const std::string &name);
