#pragma once
#include "libunifex.h"
