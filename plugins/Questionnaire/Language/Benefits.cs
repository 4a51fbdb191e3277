using System.ComponentModel;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Language;

internal sealed record BenefitPart
{
    [Description("Id, lower-case with dashes and dots.")]
    public required string Id { get; set; }

    [Description("Name shown to people.")]
    public required LocalizedText Name { get; set; }

    [Description("flag: there or not; text: served as a text says; percent-ceiling, quantity-ceiling: not to be exceeded; rate: a percentage paid on a base.")]
    public required FormWord Form { get; set; }

    [Description("Unit of a quantity ceiling: a currency code, or a plural noun.")]
    public string? Unit { get; set; }

    [Description("The rule behind it, in words.")]
    public LocalizedText? Rule { get; set; }

    [Description("Requirements, judged at the level held, without which it is suspended.")]
    public IReadOnlyList<string> OnlyIfMet { get; set; } = [];

    [Description("Other benefits that have to be active, or it is suspended.")]
    public IReadOnlyList<string> OnlyWith { get; set; } = [];

    [Description("Id of a designation that has to be held; then it needs no level, but one held has to grant it.")]
    public string? ForDesignation { get; set; }

    [Description("For a rate: what is paid for each period by itself, at the level held on the period's last day.")]
    public PayoutPart? Payout { get; set; }

    [Description("For a rate: what accrues with each period, at the level held on the period's last day, to be spent oldest first.")]
    public AccrualPart? Accrual { get; set; }

    [Description("How claims are ruled on; left out: it is not claimed.")]
    public ClaimPart? Claim { get; set; }

    [Description("What each level grants, by level id; every level is named.")]
    public required IReadOnlyDictionary<string, OfferPart> Levels { get; set; }

    [Description("The article it rests on.")]
    public string? Clause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record OfferPart
{
    [Description("The state at the level.")]
    public StateWord State { get; set; } = StateWord.Active;

    [Description("The ceiling or rate.")]
    public decimal? Value { get; set; }

    [Description("For a rate that rises: its bands, low to high, each on its own part. In place of a value.")]
    public IReadOnlyList<BandPart> Bands { get; set; } = [];

    [Description("For a rate: the most it pays for one period or claim.")]
    public decimal? Cap { get; set; }

    [Description("Whose turn it is where partners are served in turn: lower is first.")]
    public int? Priority { get; set; }

    [Description("How it is served, in words.")]
    public LocalizedText? Text { get; set; }

    [Description("A remark.")]
    public LocalizedText? Note { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record BandPart
{
    [Description("The amount above which it counts.")]
    public required decimal From { get; set; }

    [Description("Its percentage.")]
    public required decimal Rate { get; set; }
}

internal sealed record PayoutPart : MoneyPart
{
    [Description("The period it is paid for: month, quarter or year of the program.")]
    public required Every Period { get; set; }

    [Description("By how much it is multiplied, before the cap, for periods that end before the first anniversary of joining.")]
    public decimal? FirstYearTimes { get; set; }
}

internal sealed record AccrualPart : MoneyPart
{
    [Description("The period with which it accrues, on the day after its last: month, quarter or year of the program.")]
    public required Every Period { get; set; }

    [Description("Months for which it can be spent; left out: without end.")]
    public int? LastsMonths { get; set; }

    [Description("The money fact kind of what was spent.")]
    public required string Spent { get; set; }
}

internal sealed record ClaimPart
{
    [Description("The life the host gives it.")]
    public ProcessWord Process { get; set; }

    [Description("The details it asks for; others are refused.")]
    public IReadOnlyList<DetailPart> Details { get; set; } = [];

    [Description("Its stages, in order; left out: one.")]
    public IReadOnlyList<StageWord> Stages { get; set; } = [];

    [Description("The form of the period it names; for a payout that of the payout.")]
    public PeriodWord Period { get; set; }

    [Description("The days for which a grant protects a deal, and their extension.")]
    public ProtectionPart? Protection { get; set; }

    [Description("The fact kind that a grant records at its last stage: the quantity, or the amount.")]
    public string? Records { get; set; }

    [Description("Conditions, in order: the first that applies rules.")]
    public IReadOnlyList<ConditionPart> Conditions { get; set; } = [];

    [Description("True when a claim without a percentage asks for the ceiling.")]
    public bool PercentOptional { get; set; }

    [Description("What a rate is paid on; left out: the amount claimed.")]
    public SumPart? Base { get; set; }

    [Description("What has been used up of a quantity ceiling, or paid already on a base, and over which period it counts, the day itself included.")]
    public UsedPart? Used { get; set; }

    [Description("The vendor approves claims above that amount, or quantity; 0 for every claim.")]
    public decimal? ApprovalAbove { get; set; }

    [Description("A flag of the claim's details without which nothing is paid yet.")]
    public string? PaidWhen { get; set; }

    [Description("Months for which a grant is valid, its day included; {until} in texts.")]
    public int? ValidMonths { get; set; }

    [Description("The reason shown when it is granted. Texts may hold {percent}, {ceiling}, {quantity}, {amount}, {product}, {channel}, {until}, and the id of a requirement for what the partner has.")]
    public LocalizedText? Granted { get; set; }

    [Description("The reason shown when the vendor has to decide.")]
    public LocalizedText? NeedsApproval { get; set; }
}

internal sealed record ProtectionPart
{
    [Description("Days after that of the grant, the last of them protected.")]
    public required int Days { get; set; }

    [Description("Days that one extension adds, asked for by the last protected day; left out: none.")]
    public int? ExtensionDays { get; set; }
}

internal sealed record UsedPart
{
    [Description("The fact kind of what was used: its amounts, or its quantities (1 where there is none).")]
    public required string Of { get; set; }

    [Description("The period: one of its members.")]
    public required PeriodPart Over { get; set; }
}

internal sealed record ConditionPart
{
    [Description("When it applies: all members given have to hold.")]
    public required WhenPart When { get; set; }

    [Description("The ruling then.")]
    public required RulingWord Ruling { get; set; }

    [Description("The reason shown.")]
    public required LocalizedText Text { get; set; }
}

internal sealed record WhenPart
{
    [Description("The claim is at this stage.")]
    public StageWord? Stage { get; set; }

    [Description("Another partner's claim stands against it, or none does.")]
    public bool? Competing { get; set; }

    [Description("The claim does not say it.")]
    public Lacking? Lacks { get; set; }

    [Description("The customer is new, or is not.")]
    public bool? CustomerIsNew { get; set; }

    [Description("Name of a flag of the claim's details, that has the value of is.")]
    public string? Detail { get; set; }

    [Description("The value of the detail; true unless said otherwise.")]
    public bool Is { get; set; } = true;

    [Description("The product named is one of these products or groups.")]
    public IReadOnlyList<string>? ProductIn { get; set; }

    [Description("A product is named that is none of these products or groups.")]
    public IReadOnlyList<string>? ProductNotIn { get; set; }

    [Description("The claim comes through one of these channels.")]
    public IReadOnlyList<string>? ChannelIn { get; set; }

    [Description("The claim names none of these channels.")]
    public IReadOnlyList<string>? ChannelNotIn { get; set; }

    [Description("The claim names a channel, or does not.")]
    public bool? HasChannel { get; set; }

    [Description("The quantity is above that.")]
    public decimal? QuantityAbove { get; set; }

    [Description("The amount is above that.")]
    public decimal? AmountAbove { get; set; }

    [Description("The quantity is above what the level grants.")]
    public bool? AboveCeiling { get; set; }

    [Description("No fact of this kind holds on the day.")]
    public string? NoCurrent { get; set; }

    [Description("For noCurrent: only facts about the claim's product count, as product, as value or in a text detail.")]
    public bool ForProduct { get; set; }

    [Description("That requirement is not met at the level held.")]
    public string? NotMet { get; set; }
}
