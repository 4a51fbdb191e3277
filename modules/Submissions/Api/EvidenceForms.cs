using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using PartnerHub.Contracts;
using PartnerHub.Submissions.Browse;
using PartnerHub.Submissions.Documents;
using PartnerHub.Submissions.Files;
using PartnerHub.Submissions.HandIn;
using PartnerHub.Submissions.Kinds;
using PartnerHub.Submissions.Settle;
using PartnerHub.Kits.Messaging;
using PartnerHub.Kits.Ui;
using PartnerHub.Partners;

namespace PartnerHub.Submissions.Api;

/// <summary>Takes what the forms on evidence send, and gives files back: always to be saved, never shown as a page of ours.</summary>
internal static class EvidenceForms
{
    private const string Bytes = "application/octet-stream";

    public static void MapEvidenceForms(this IEndpointRouteBuilder pages)
    {
        pages.MapPost("/members/{member}/evidence", SendAsync).AsFormOf(form => PageAddress.HandIn(form.Route("member"), form["kind"]));
        pages.MapPost("/members/{member}/evidence/{number:long}/again", SendAgainAsync).AsFormOf(Page);
        pages.MapPost("/members/{member}/evidence/{number:long}/settlement", SettleAsync).AsFormOf(Page);
        pages.MapGet("/members/{member}/evidence/{number:long}/files/{file:long}", FindFileAsync).ExcludeFromDescription();
        pages.MapPost("/programs/{program}/evidence/kinds", SetKindsAsync).AsFormOf(form => EvidenceAddress.Kinds(form.Route("program")));
    }

    private static string Page(SentForm form) => EvidenceAddress.Document(form.Route("member"), long.Parse(form.Route("number"), CultureInfo.InvariantCulture));

    private static Task<Results<RedirectHttpResult, NotFound, RefusedForm>> SendAsync(string member, SentForm form, IMediator mediator, IProgramDays days, CancellationToken cancellation) =>
        HandInAsync(member, null, form, mediator, days, cancellation);

    private static Task<Results<RedirectHttpResult, NotFound, RefusedForm>> SendAgainAsync(
        string member, long number, SentForm form, IMediator mediator, IProgramDays days, CancellationToken cancellation) => HandInAsync(member, number, form, mediator, days, cancellation);

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> HandInAsync(
        string member, long? number, SentForm form, IMediator mediator, IProgramDays days, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(member), cancellation) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var kinds = await mediator.Send(new ListHandInKinds(member), cancellation);
        if (kinds.FirstOrDefault(known => known.Kind.Id == form["kind"]) is not { Mode: not HandInMode.Closed } kind)
        {
            return form.Refused("kind", Words.NoSuchKind);
        }

        var today = PageAddress.Text(days.Today(found.Program));
        var (fact, errors) = new FactDraft(kind.Kind, field => field == "on" && kind.CountsWhenHandedIn ? today : form[field]).Read();
        if (errors.Count > 0)
        {
            return form.Refused([.. errors.Select(error => FormProblem.Of(error, "$[0]."))]);
        }

        if (form.Files("files").Any(file => file.Length > FileCheck.LargestFile))
        {
            return form.Refused("files", Words.TooLarge);
        }

        try
        {
            var handed = await mediator.Send(new HandInEvidence(member, number, fact, await ReadAsync(form, cancellation)), cancellation);
            return handed.Number == 0 ? form.Refused("", Words.NotReturned) : TypedResults.LocalRedirect(EvidenceAddress.Document(member, handed.Number) + "?done=sent");
        }
        catch (InvalidRequestException invalid)
        {
            return form.Refused([.. invalid.Errors.Select(error => FormProblem.Of(error, error.Path.StartsWith("$.fact.", StringComparison.Ordinal) ? "$.fact." : "$."))]);
        }
    }

    private static async Task<IReadOnlyList<SentFile>> ReadAsync(SentForm form, CancellationToken cancellation)
    {
        var files = new List<SentFile>();
        foreach (var file in form.Files("files").Where(file => file.FileName.Length > 0))
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content, cancellation);
            files.Add(new(Path.GetFileName(file.FileName.Replace('\\', '/')), content.ToArray()));
        }

        return files;
    }

    // What moves a level is accepted once the page has shown that.
    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> SettleAsync(
        string member, long number, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        var outcome = form["outcome"] switch
        {
            "accepted" => EvidenceOutcome.Accepted,
            "returned" => EvidenceOutcome.Returned,
            _ => EvidenceOutcome.Refused,
        };
        if (await mediator.Send(new FindEvidence(member, number), cancellation) is not { Document: var document })
        {
            return TypedResults.NotFound();
        }

        if (outcome == EvidenceOutcome.Accepted && document.State == EvidenceState.Waiting
            && SeenEffects.IsUnseen(await mediator.Send(new ForeseeFact(member, document.Fact, null), cancellation), form[SeenEffects.Field]))
        {
            return form.Shown();
        }

        var settlement = await mediator.Send(
            new SettleEvidence(member, number, form.Number("step") ?? 0, outcome, form["reason"]) { WasComplete = form["complete"] == "yes" }, cancellation);
        return settlement.WasWaiting
            ? TypedResults.LocalRedirect(EvidenceAddress.Document(member, number) + "?done=settled")
            : new RefusedForm(form, [new FormProblem("", Words.SettledBefore)]) { Status = StatusCodes.Status409Conflict };
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FindFileAsync(string member, long number, long file, IMediator mediator, CancellationToken cancellation) =>
        await mediator.Send(new FindEvidenceFile(member, number, file), cancellation) is { } found
            ? TypedResults.File(found.Content, Bytes, found.Name)
            : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, NotFound, RefusedForm>> SetKindsAsync(string program, SentForm form, IMediator mediator, CancellationToken cancellation)
    {
        if (await mediator.Send(new ListProgramHandInKinds(program), cancellation) is not { } kinds)
        {
            return TypedResults.NotFound();
        }

        foreach (var kind in kinds)
        {
            var mode = EvidenceText.ReadMode(form["mode." + kind.Kind.Id]) ?? kind.Mode;
            var needsFile = form["file." + kind.Kind.Id] == "yes";
            if (mode != kind.Mode || needsFile != kind.NeedsFile)
            {
                await mediator.Send(new SetHandInKind(program, kind.Kind.Id, mode, needsFile), cancellation);
            }
        }

        return TypedResults.LocalRedirect(EvidenceAddress.Kinds(program) + "?saved=1");
    }
}
