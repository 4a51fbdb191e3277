using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Eligibility.Approve;
using PartnerHub.Eligibility.Override;
using PartnerHub.Kits.Ui;

namespace PartnerHub.Eligibility.Decide;

/// <summary>Takes what the forms of the pages send, and leads back to the member's page.</summary>
internal static class DecisionForms
{
    public const string Anchor = "decisions";

    public static string Placement(string member, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{PageAddress.Member(member)}/placements/{number}");

    public static string Override(string member) => PageAddress.Member(member) + "/override";

    public static string Revocation(string member) => Override(member) + "/revocation";

    public static string Open(string program) => PageAddress.Program(program) + "/decisions";

    /// <summary>The member's page, which says what was decided.</summary>
    public static string Decided(string member, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{PageAddress.Member(member)}?decided={number}#{Anchor}");

    public static void MapDecisionForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/members/{member}/placements/{number:long}", DecideAsync).AsFormOf(Page);
        pages.MapPost("/programs/{program}/decisions", DecideSeveralAsync).AsFormOf(form => PageAddress.Own(form[PageAddress.BackName]) ?? Open(form.Route("program")));
        pages.MapPost("/members/{member}/override", OverrideAsync).AsFormOf(Page);
        pages.MapPost("/members/{member}/override/revocation", RevokeAsync).AsFormOf(Page);
    }

    // A proposal also stands on the program's list of those that are open.
    private static string Page(SentForm form) => PageAddress.Own(form[PageAddress.BackName]) ?? PageAddress.Member(form.Route("member"));

    private static async Task<Results<RedirectHttpResult, RefusedForm>> DecideAsync(
        string member, long number, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new DecidePlacement(member, number, form["decision"] == "approve", form["reason"]), cancellation) is null
            ? form.Refused("", DecisionWords.NotOpen)
            : TypedResults.LocalRedirect(Decided(member, number));

    private static async Task<Results<RedirectHttpResult, RefusedForm>> DecideSeveralAsync(
        string program, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        PickedPlacement[] picked = [.. form.Values(form.Has("all") ? "shown" : "pick").Select(PickedPlacement.Read).OfType<PickedPlacement>()];
        if (picked.Length == 0)
        {
            return form.Refused("pick", DecisionWords.PickSome);
        }

        var decided = 0;
        foreach (var (member, number) in picked)
        {
            decided += await mediator.Send(new DecidePlacement(member, number, form["decision"] == "approve", form["reason"]), cancellation) is null ? 0 : 1;
        }

        return TypedResults.LocalRedirect(string.Create(
            CultureInfo.InvariantCulture, $"{Open(program)}?{(form["decision"] == "approve" ? "approved" : "rejected")}={decided}&over={picked.Length - decided}"));
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> OverrideAsync(
        string member, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var problems = new List<FormProblem>();
        if (!form.TryReadDayOrToday("from", out var from, out var problem))
        {
            problems.Add(problem);
        }

        DateOnly? until = null;
        if (form["until"] is not "")
        {
            if (form.TryReadDay("until", out var last, out problem))
            {
                until = last;
            }
            else
            {
                problems.Add(problem);
            }
        }

        return problems.Count > 0 ? form.Refused(problems) : Answer(
            await mediator.Send(
                new OverrideLevel(member, form["level"] is "" ? null : form["level"], from, until, form["reason"]) { Version = form.Number("version") ?? 0 },
                cancellation),
            member,
            form);
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> RevokeAsync(
        string member, SentForm form, IMediator mediator, CancellationToken cancellation) =>
        Answer(await mediator.Send(new RevokeOverride(member, form["reason"]) { Version = form.Number("version") ?? 0 }, cancellation), member, form);

    private static Results<RedirectHttpResult, RefusedForm> Answer(object? decided, string member, SentForm form) =>
        decided is null
            ? form.Refused("", DecisionWords.NotOpen)
            : TypedResults.LocalRedirect($"{PageAddress.Member(member)}#{Anchor}");
}
