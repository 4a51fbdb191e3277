using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>One condition of a claim, made ready: whether it applies, and what it rules.</summary>
internal sealed class Condition
{
    private readonly WhenPart _when;
    private readonly IReadOnlyList<string> _productIn;
    private readonly IReadOnlyList<string> _productNotIn;
    private readonly Catalog _catalog;

    public Condition(Catalog catalog, ConditionPart part)
    {
        _catalog = catalog;
        (_when, Text) = (part.When, new Phrase(part.Text));
        _productIn = catalog.Products(part.When.ProductIn ?? []);
        _productNotIn = catalog.Products(part.When.ProductNotIn ?? []);
        Outcome = part.Ruling switch
        {
            RulingWord.Granted => ClaimOutcome.Granted,
            RulingWord.Refused => ClaimOutcome.Refused,
            RulingWord.NeedsApproval => ClaimOutcome.NeedsApproval,
            _ => ClaimOutcome.Undetermined,
        };
    }

    public ClaimOutcome Outcome { get; }

    public Phrase Text { get; }

    /// <summary>True when it is about the partner, whatever is claimed: then it is shown beside the benefit too.</summary>
    public bool IsAboutPartner => _when is { NoCurrent: not null, ForProduct: false, Stage: null, Competing: null }
        and { Lacks: null, CustomerIsNew: null, Detail: null, ProductIn: null, ProductNotIn: null, ChannelIn: null, ChannelNotIn: null, HasChannel: null }
        and { QuantityAbove: null, AmountAbove: null, AboveCeiling: null, NotMet: null };

    public bool Applies(ClaimQuestion asked) => IsAt(asked) && SaysOf(asked.Claim) && Exceeds(asked) && SaysOfPartner(asked);

    /// <summary>What kept a refusal away that looks for a fact or a requirement; null for any other condition.</summary>
    public Reason? Ground(ClaimQuestion asked)
    {
        if (Outcome != ClaimOutcome.Refused || !IsAt(asked) || !SaysOf(asked.Claim) || !Exceeds(asked))
        {
            return null;
        }

        return _when.NoCurrent is { } kind && Current(asked.Dossier, _when.ForProduct ? asked.Claim.Product : null, asked.On) is { } fact
            ? Words.Because(asked.Clause, $"« {Name(kind).Fr} » : depuis le {fact.On:D}.", $"'{Name(kind).En}': since {fact.On:D}.")
            : _when.NotMet is { } requirement && !asked.Standing(requirement).Verdict.Blocks() ? _catalog.Met(asked.Standing(requirement))
            : null;
    }

    private LocalizedText Name(string kind) =>
        kind == Waiver.Kind ? Waiver.Declaration.Name : _catalog.Definition.FactKinds.First(known => known.Id == kind).Name;

    /// <summary>What is lacking, as a JSON path of the claim; null when nothing is.</summary>
    public string? Missing => Outcome == ClaimOutcome.Undetermined && _when.Lacks is { } lacking ? Path(lacking) : null;

    public bool AppliesToPartner(Dossier dossier, DateOnly on) => Current(dossier, null, on) is null;

    private bool IsAt(ClaimQuestion asked) =>
        (_when.Stage is not { } stage || asked.Stage == Stages.Name(stage))
        && (_when.Competing is not { } competing || asked.Claim.Competing.Any(other => other.HoldsOn(asked.On)) == competing);

    private bool SaysOf(Claim claim) =>
        (_when.Lacks is not { } lacking || Lacks(claim, lacking))
        && (_when.CustomerIsNew is not { } isNew || claim.Customer?.IsNew == isNew)
        && (_when.Detail is not { } detail || claim.Detail(detail).Flag == _when.Is)
        && (_when.ProductIn is null || (claim.Product is { } inside && _productIn.Contains(inside, StringComparer.Ordinal)))
        && (_when.ProductNotIn is null || (claim.Product is { } outside && !_productNotIn.Contains(outside, StringComparer.Ordinal)))
        && (_when.HasChannel is not { } channel || claim.Channel is not null == channel)
        && (_when.ChannelIn is not { } through || (claim.Channel is not null && through.Contains(claim.Channel, StringComparer.Ordinal)))
        && (_when.ChannelNotIn is not { } past || claim.Channel is null || !past.Contains(claim.Channel, StringComparer.Ordinal));

    private bool Exceeds(ClaimQuestion asked) =>
        (_when.QuantityAbove is not { } quantity || asked.Claim.Quantity > quantity)
        && (_when.AmountAbove is not { } amount || asked.Claim.Amount > amount)
        && (_when.AboveCeiling is not { } above || (asked.Claim.Quantity ?? asked.Claim.Percent) > asked.Ceiling == above);

    private bool SaysOfPartner(ClaimQuestion asked) =>
        (_when.NoCurrent is null || Current(asked.Dossier, _when.ForProduct ? asked.Claim.Product : null, asked.On) is null)
        && (_when.NotMet is not { } requirement || asked.Standing(requirement).Verdict.Blocks());

    /// <summary>A fact of the kind that holds, about a product where one is given; null when there is none.</summary>
    private Fact? Current(Dossier dossier, string? product, DateOnly on)
    {
        foreach (var fact in dossier.Facts.UpTo(_when.NoCurrent!, on))
        {
            if (fact.HoldsOn(on) && (fact.Value.Flag ?? true) && (product is null || IsAbout(fact, product)))
            {
                return fact;
            }
        }

        return null;
    }

    private static bool IsAbout(Fact fact, string product) =>
        fact.Product == product || fact.Value.Text == product || fact.Details.Values.Any(detail => detail.Text == product);

    private static bool Lacks(Claim claim, Lacking lacking) => lacking switch
    {
        Lacking.Amount => claim.Amount is null,
        Lacking.Percent => claim.Percent is null,
        Lacking.Quantity => claim.Quantity is null,
        Lacking.Product => claim.Product is null,
        Lacking.Channel => claim.Channel is null,
        Lacking.Currency => claim.Currency is null,
        Lacking.Customer => claim.Customer is null or { Name: null, RegistrationNumber: null, Domain: null },
        _ => claim.Customer?.IsNew is null,
    };

    private static string Path(Lacking lacking) => lacking switch
    {
        Lacking.Amount => "$.claim.amount",
        Lacking.Percent => "$.claim.percent",
        Lacking.Quantity => "$.claim.quantity",
        Lacking.Product => "$.claim.product",
        Lacking.Channel => "$.claim.channel",
        Lacking.Currency => "$.claim.currency",
        Lacking.Customer => "$.claim.customer",
        _ => "$.claim.customer.isNew",
    };
}
