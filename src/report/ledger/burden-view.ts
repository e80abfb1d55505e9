/** Titles of the two parts of the burden, which are kept apart everywhere. */
export const forecastTitle = 'Forecast: what they will spend'
export const counterfactualTitle = 'Counterfactual: if they believed the guarantor less'
