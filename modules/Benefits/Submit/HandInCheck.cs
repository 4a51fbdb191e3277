using System.Globalization;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.Submit;

/// <summary>A claim as its benefit's form asks for it, without what is the host's own to say.</summary>
internal sealed class HandInCheck(IMediator mediator) : IRequestCheck<HandInClaim>, IRequestCheck<PreviewClaim>
{
    private const string Root = "$.claim";
    private const int LongestText = 4_000;
    private const int MostRegions = 50;

    private static readonly LocalizedText KnownMember = LocalizedText.Of("l'identifiant d'un membre", "the id of a member");
    private static readonly LocalizedText Served = LocalizedText.Of("un programme servi", "a program that is served");
    private static readonly LocalizedText Claimable = LocalizedText.Of("un avantage qui se demande", "a benefit that can be claimed");
    private static readonly LocalizedText Hosts = LocalizedText.Of("rien : c'est à l'hôte de le dire", "nothing: that is the host's to say");
    private static readonly LocalizedText ACustomer = LocalizedText.Of("le nom du client et son pays", "the customer's name and its country");
    private static readonly LocalizedText Shorter = LocalizedText.Of("un texte plus court", "a shorter text");
    private static readonly LocalizedText FewRegions = LocalizedText.Of("50 régions au plus", "50 regions at most");
    private static readonly LocalizedText Nothing = LocalizedText.Of("rien", "nothing");

    public ValueTask<IReadOnlyList<InputError>> Check(HandInClaim request, CancellationToken cancellation) =>
        new(CheckAsync(request.Member, request.Claim, request.Number is null, cancellation));

    public ValueTask<IReadOnlyList<InputError>> Check(PreviewClaim request, CancellationToken cancellation) =>
        new(CheckAsync(request.Member, request.Claim, request.Number is null, cancellation));

    private async Task<IReadOnlyList<InputError>> CheckAsync(string id, Claim claim, bool isNew, CancellationToken cancellation)
    {
        if (await mediator.Send(new FindMember(id), cancellation) is not { } member)
        {
            return [Error("$.member", KnownMember, Said(id))];
        }

        if ((await mediator.Send(new FindProgram(member.Program), cancellation))?.Description is not { } program)
        {
            return [Error("$.program", Served, Said(member.Program))];
        }

        var benefit = program.Benefits.FirstOrDefault(benefit => benefit.Id == claim.Benefit);
        return benefit is { Claim: null }
            ? [Error($"{Root}.benefit", Claimable, Said(claim.Benefit))]
            : [.. CheckHosts(claim, isNew), .. CheckLengths(claim), .. CheckDeal(claim, isNew ? benefit?.Claim : null), .. QuestionCheck.CheckClaim(claim, program, member.Partner)];
    }

    private static IEnumerable<InputError> CheckHosts(Claim claim, bool isNew)
    {
        if (claim.Id is { } id)
        {
            yield return Error($"{Root}.id", Hosts, Said(id));
        }

        if (claim.SubmittedOn is { } day)
        {
            yield return Error($"{Root}.submittedOn", Hosts, Said(day.ToString("O", CultureInfo.InvariantCulture)));
        }

        if (isNew && claim.Stage is { } stage)
        {
            yield return Error($"{Root}.stage", Hosts, Said(stage));
        }

        if (claim.Earlier.Count > 0)
        {
            yield return Error($"{Root}.earlier", Hosts, Count(claim.Earlier.Count));
        }

        if (claim.Competing.Count > 0)
        {
            yield return Error($"{Root}.competing", Hosts, Count(claim.Competing.Count));
        }

        if (claim.Customer?.IsNew is { } found)
        {
            yield return Error($"{Root}.customer.isNew", Hosts, Said(found ? "true" : "false"));
        }
    }

    private static IEnumerable<InputError> CheckDeal(Claim claim, ClaimForm? form)
    {
        if (form?.Process == ClaimProcess.Deal && (string.IsNullOrWhiteSpace(claim.Customer?.Name) || claim.Customer.Country is null))
        {
            yield return Error($"{Root}.customer.{(string.IsNullOrWhiteSpace(claim.Customer?.Name) ? "name" : "country")}", ACustomer, Nothing);
        }
    }

    private static IEnumerable<InputError> CheckLengths(Claim claim)
    {
        (string Path, string? Text, int Longest)[] texts =
        [
            ("product", claim.Product, TextLimits.Name), ("channel", claim.Channel, TextLimits.Id), ("customer.name", claim.Customer?.Name, TextLimits.Name),
            ("customer.registrationNumber", claim.Customer?.RegistrationNumber, TextLimits.Id), ("customer.domain", claim.Customer?.Domain, TextLimits.Name),
            .. claim.Details.Select(detail => ($"details.{detail.Key}", detail.Value.Text, LongestText)),
            .. claim.Regions.Select((region, place) => (FormattableString.Invariant($"regions[{place}]"), (string?)region, TextLimits.Id)),
        ];
        foreach (var (path, text, longest) in texts)
        {
            if (text is not null && (text.Length > longest || text.Contains('\0', StringComparison.Ordinal)))
            {
                yield return Error($"{Root}.{path}", Shorter, Count(text.Length));
            }
        }

        if (claim.Regions.Count > MostRegions)
        {
            yield return Error($"{Root}.regions", FewRegions, Count(claim.Regions.Count));
        }
    }

    private static InputError Error(string path, LocalizedText expected, LocalizedText found) => new() { Path = path, Expected = expected, Found = found };

    private static LocalizedText Said(string text) => LocalizedText.Of($"« {text} »", $"'{text}'");

    private static LocalizedText Count(int count)
    {
        var text = count.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of(text, text);
    }
}
