using Microsoft.Playwright;

namespace PartnerHub.EndToEnd.Tests.Browsing;

/// <summary>What a reader does with the mouse on the way: one click for a link, a button or a field, two to open a list and choose.</summary>
internal sealed class Clicks(IPage page)
{
    public int Count { get; private set; }

    public Task Press(string button) => Click(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    public Task Follow(string link) => Click(page.GetByRole(AriaRole.Link, new() { Name = link }).First);

    public Task Fill(string field, string text) => Fill(page.GetByLabel(field), text);

    public async Task Fill(ILocator field, string text)
    {
        Count++;
        await field.FillAsync(text);
    }

    public async Task Choose(string list, string option)
    {
        Count += 2;
        await page.GetByLabel(list).SelectOptionAsync(option);
    }

    public async Task Bring(string field, FilePayload file)
    {
        Count++;
        await page.GetByLabel(field).SetInputFilesAsync(file);
    }

    private async Task Click(ILocator target)
    {
        Count++;
        await target.ClickAsync();
    }
}
