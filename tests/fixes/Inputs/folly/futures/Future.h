#pragma once
#include "folly.h"
