#pragma once

namespace gouji {

/// Waits until what was written to the open file has reached the disk, so that a power cut cannot
/// take it. False where the disk failed.
bool flushToDisk(int fileHandle);

} // namespace gouji
