using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners.Enrol;

namespace PartnerHub.Partners.EnterPartners;

/// <summary>Takes what the forms on partners and memberships send.</summary>
internal static class PartnerForms
{
    /// <summary>The box that says that a company is another one than a member of its name.</summary>
    public const string Another = "another";

    private const string Source = "screen";

    public static void MapPartnerForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/programs/{program}/members/new", AddAsync).AsFormOf(form => PartnerAddress.New(form.Route("program")));
        pages.MapPost("/programs/{program}/members/known", JoinAsync).AsFormOf(form => PartnerAddress.Known(form.Route("program")));
        pages.MapPost("/members/{member}/company", ChangeAsync).AsFormOf(form => PartnerAddress.Company(form.Route("member")));
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> AddAsync(string program, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (!TryReadMembership(form, out var membership, out var problems))
        {
            return form.Refused(problems);
        }

        var company = new Partner { Id = form["id"].Trim(), Name = form["name"].Trim(), Country = form["country"], Types = form.Values("types") };
        return await TryAsync(form, () => mediator.Send(new AddMember(program, company, membership, form[Another].Length > 0, Source), cancellation));
    }

    private static async Task<Results<RedirectHttpResult, RefusedForm>> JoinAsync(string program, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (!TryReadMembership(form, out var membership, out var problems))
        {
            return form.Refused(problems);
        }

        var partner = form["partner"].Trim();
        return await TryAsync(form, async () =>
        {
            await mediator.Send(new AddMembership(partner, program, membership, Source), cancellation);
            return $"{partner}.{program}";
        });
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> ChangeAsync(string member, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return TypedResults.NotFound();
        }

        await mediator.Send(new UpdatePartner(found.Partner.Id, form["name"].Trim(), form["country"], form.Values("types"), form.Number("version"), Source), cancellation);
        return TypedResults.LocalRedirect(PageAddress.Member(member));
    }

    private static bool TryReadMembership(SentForm form, out Membership membership, out IReadOnlyList<FormProblem> problems)
    {
        var found = new List<FormProblem>();
        DateOnly since = default;
        if (!form.TryReadDayOrToday("joinedOn", out var joinedOn, out var problem))
        {
            found.Add(problem);
        }

        if (form["since"].Length > 0 && !form.TryReadDay("since", out since, out problem))
        {
            found.Add(problem);
        }

        var level = form["level"];
        membership = new() { JoinedOn = joinedOn, Level = level.Length > 0 ? level : null, Since = level.Length == 0 ? null : form["since"].Length > 0 ? since : joinedOn };
        problems = found;
        return found.Count == 0;
    }

    // The fields are named as members are, wherever in the request these stand.
    private static async Task<Results<RedirectHttpResult, RefusedForm>> TryAsync(SentForm form, Func<Task<string>> add)
    {
        try
        {
            return TypedResults.LocalRedirect(PageAddress.Member(await add()));
        }
        catch (InvalidRequestException invalid)
        {
            return form.Refused([.. invalid.Errors.Select(error => FormProblem.Of(error with { Path = Place(error.Path) }))]);
        }
    }

    private static string Place(string path) =>
        path.StartsWith("$.types", StringComparison.Ordinal) ? "$.types" : path.Replace("$.memberships[0].", "$.", StringComparison.Ordinal).Replace("$.program", "$.partner", StringComparison.Ordinal);
}
