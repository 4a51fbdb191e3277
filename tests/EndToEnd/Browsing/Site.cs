using Microsoft.Playwright;
using PartnerHub.EndToEnd.Tests.Hub;

namespace PartnerHub.EndToEnd.Tests.Browsing;

/// <summary>The hub and one browser for all tests; each visit has its own context, as another reader's.</summary>
public sealed class Site : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public RunningHub Hub { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Hub.InitializeAsync();
        if (Chromium.Find() is { } executable)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Chromium.Arguments });
        }
        else
        {
            await Console.Error.WriteLineAsync(Chromium.Absent);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await Hub.DisposeAsync();
    }

    /// <summary>Opens a page. Without a browser the test is skipped, or fails where one is required.</summary>
    public async Task<Visit> Open(string path, Look? look = null, RunningHub? hub = null, bool asOperator = true)
    {
        if (_browser is null && Chromium.IsRequired)
        {
            Assert.Fail(Chromium.Absent);
        }

        Assert.SkipWhen(_browser is null, Chromium.Absent);
        look ??= Look.Desk;
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = (hub ?? Hub).Address,
            ExtraHTTPHeaders = asOperator ? [new("Authorization", $"Bearer {OperatorKey.Value}")] : null,
            ColorScheme = look.Scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = look.Language == "fr" ? "fr-FR" : "en-GB",
            ViewportSize = new() { Width = look.Width, Height = 900 },
        });
        return await Visit.Begin(context, path, look);
    }
}
