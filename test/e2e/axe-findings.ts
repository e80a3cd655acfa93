import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What axe finds wrong in a part of a page, as `rule: element`. All that is right would be put into words, too, and in
 * axe's other mode once again in an empty page, both taking longer than the rules. That mode looks into frames of other
 * origins: no reader sees one.
 * @param part a selector; without it, the whole page
 */
export async function axeFindings(page: Page, part = 'html'): Promise<string[]> {
  await expect(page.locator('iframe:visible')).toHaveCount(0);
  const axe = new AxeBuilder({ page }).include(part).setLegacyMode();
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
