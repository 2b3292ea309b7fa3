/** What keeping a promise at home costs the one who made it, thousandths of a point; our model's choice. */
export const promiseCost = 3_000;
