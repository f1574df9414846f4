// What the model of drogon names is in one header here.
#pragma once
#include "../../../models/Inputs/drogon.h"
