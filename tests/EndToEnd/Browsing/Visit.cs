using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using PartnerHub.Tests;

namespace PartnerHub.EndToEnd.Tests.Browsing;

/// <summary>One reader on one page, and everything the browser complained about meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Look _look;

    private Visit(IBrowserContext context, IPage page, Look look) => (_context, Page, _look) = (context, page, look);

    public IPage Page { get; }

    public int Status { get; private set; }

    /// <summary>Console messages above information, failed requests and refused files.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Visit> Begin(IBrowserContext context, string path, Look look)
    {
        var visit = new Visit(context, await context.NewPageAsync(), look);
        visit.Listen();
        await visit.Go(path);
        return visit;
    }

    public async Task Go(string path)
    {
        Status = (await Page.GotoAsync(path))!.Status;
        // Chromium drops keys and clicks that reach a page before its first paint.
        await Page.EvaluateAsync("new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))");
    }

    /// <summary>Waits until a link or a button has led to an address.</summary>
    public Task Arrive(string end) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(end) + "$", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 20_000 });

    public async Task<string> Text(string selector = "main") => (await Page.Locator(selector).First.InnerTextAsync()).Replace('\u00a0', ' ').Replace('\u202f', ' ');

    /// <summary>By how many pixels the page is wider than the window.</summary>
    public Task<int> Overflow() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Names and figures of charts that are cut off or lie on a bar, and labels of cells that their row does not hold.</summary>
    public Task<string[]> CutTexts() => Page.EvaluateAsync<string[]>("""
        () => {
          const box = node => node.getBoundingClientRect();
          const charts = [...document.querySelectorAll('.chart text')].filter(text => text.getClientRects().length).filter(text =>
            box(text).right > box(text.ownerSVGElement).right + 1
            || [...text.parentNode.querySelectorAll('rect')].some(bar => box(text).left < box(bar).right && box(text).right > box(bar).left + 1 && box(text).top < box(bar).bottom && box(text).bottom > box(bar).top));
          const cells = [...document.querySelectorAll('.stack td, .stack th')].filter(cell => cell.clientHeight > 0 && cell.scrollHeight > cell.clientHeight + 1);
          return [...charts, ...cells].map(node => node.dataset.label ?? node.textContent);
        }
        """);

    /// <summary>Links, buttons and fields that a finger misses: less than 24 px wide or high.</summary>
    public Task<string[]> SmallTargets() => Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('a, button, summary, input:not([type=hidden]), select, textarea')]
          .filter(target => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.unseen, .skip'))
          .map(target => [target, target.getBoundingClientRect()])
          .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
          .map(([target, box]) => `${target.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`)
        """);

    /// <summary>Headings that skip a level on the way down.</summary>
    public Task<string[]> SkippedHeadings() => Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading => heading.checkVisibility())
          .filter((heading, at, all) => at > 0 && heading.tagName[1] - all[at - 1].tagName[1] > 1).map(heading => heading.outerHTML)
        """);

    public Task<string> Heading() => Page.Locator("h1").InnerTextAsync();

    /// <summary>A picture of the whole page, where PARTNERHUB_SCREENSHOTS names a folder for them.</summary>
    public async Task Photograph(string name)
    {
        if (Environment.GetEnvironmentVariable("PARTNERHUB_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(RepositoryRoot.Path, folder, name + ".png"), FullPage = true });
        }
    }

    /// <summary>The same page, at another width and in another scheme.</summary>
    public async Task Turn(Look look)
    {
        if (look.Width != _look.Width)
        {
            await Page.SetViewportSizeAsync(look.Width, 900);
        }

        await Show(look.Scheme);
        _look = look;
    }

    /// <summary>What a reader who cannot see, point or tell colours apart would stumble over in this look.</summary>
    public async Task<IReadOnlyList<string>> BarriersHere()
    {
        if (!await Page.EvaluateAsync<bool>("'axe' in window"))
        {
            await Page.EvaluateAsync(Axe);
        }

        return await Barriers(_look.Scheme, "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']", leastPassed: 5);
    }

    /// <summary>The same, light or dark.</summary>
    public async Task<IReadOnlyList<string>> Barriers()
    {
        var barriers = await BarriersHere();

        // Nothing but colours differs in the other scheme, and those are the same at every width.
        if (_look.Width < Look.Desk.Width)
        {
            return barriers;
        }

        var other = _look.Scheme == ColorScheme.Dark ? ColorScheme.Light : ColorScheme.Dark;
        await Show(other);
        var turned = await Barriers(other, "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }", leastPassed: 1);
        await Show(_look.Scheme);
        return [.. barriers, .. turned];
    }

    private Task Show(ColorScheme scheme) => Page.EmulateMediaAsync(new() { ColorScheme = scheme });

    private Task<string[]> Barriers(ColorScheme scheme, string rules, int leastPassed) => Page.EvaluateAsync<string[]>($$"""
        async () => {
          const result = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'], preload: false, iframes: false, selectors: false });
          if (result.passes.length < {{leastPassed}}) throw new Error('only ' + result.passes.length + ' rules were passed: was the page looked through?');
          return result.violations.map(v => `{{scheme}} ${v.impact} ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(', ')}`);
        }
        """);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            // The page asked for may itself answer 404 or 400: the status is asserted, not complained about.
            if (message.Type is "error" or "warning" && message.Location?.StartsWith(Page.Url, StringComparison.Ordinal) != true)
            {
                _complaints.Add($"console {message.Type}: {message.Text}");
            }
        };
        Page.PageError += (_, error) => _complaints.Add("script: " + error);
        Page.RequestFailed += (_, request) =>
        {
            // A stream of events has no end of its own: whoever leaves the page cuts it.
            if (request is not { ResourceType: "eventsource", Failure: "net::ERR_ABORTED" })
            {
                _complaints.Add($"failed: {request.Url} {request.Failure}");
            }
        };
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                _complaints.Add($"{response.Status}: {response.Url}");
            }
        };
    }
}
