#pragma once
#include "stdexec.h"
