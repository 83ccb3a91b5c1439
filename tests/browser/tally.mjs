// What was found: a line per fault with the place, and the closing count.

export class Tally {
  #passed = 0;
  #skipped = 0;
  #faults = new Map();

  /** One check: faults are strings; none is a pass. */
  check(place, what, faults) {
    if (faults.length === 0) {
      this.#passed += 1;
      return;
    }
    this.#faults.set(`${place}: ${what}`, faults);
    console.log(`FAILED ${place}: ${what}`);
    for (const fault of faults.slice(0, 8)) console.log(`    ${fault}`);
    if (faults.length > 8) console.log(`    … and ${faults.length - 8} more`);
  }

  skip(place, why) {
    this.#skipped += 1;
    console.log(`skipped ${place}: ${why}`);
  }

  /** Prints the closing line, and says whether all is well. */
  close() {
    console.log(`${this.#passed} passed, ${this.#faults.size} failed, ${this.#skipped} skipped`);
    return this.#faults.size === 0 && this.#passed > 0;
  }
}
