using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerHub.Plugins.Questionnaire.Language;

/// <summary>Enum values as <c>kebab-case</c> texts.</summary>
internal sealed class Kebab<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;

[JsonConverter(typeof(Kebab<SourceKind>))]
internal enum SourceKind
{
    Answer,
    Suggestion,
    Consultant,
}

[JsonConverter(typeof(Kebab<DemandWord>))]
internal enum DemandWord
{
    NotAsked,
    Required,
    Recommended,
    Optional,
    Unspecified,
}

[JsonConverter(typeof(Kebab<Which>))]
internal enum Which
{
    Current,
    Completed,
}

[JsonConverter(typeof(Kebab<Every>))]
internal enum Every
{
    Week,
    Month,
    Quarter,
    Year,
}

[JsonConverter(typeof(Kebab<Side>))]
internal enum Side
{
    End,
    Start,
}

[JsonConverter(typeof(Kebab<IfNone>))]
internal enum IfNone
{
    NotMet,
    Undetermined,
}

[JsonConverter(typeof(Kebab<NoneWord>))]
internal enum NoneWord
{
    Nothing,
    Step,
}

[JsonConverter(typeof(Kebab<StateWord>))]
internal enum StateWord
{
    NotGranted,
    Active,
    ByInvitation,
    OnApplication,
    Unspecified,
}

[JsonConverter(typeof(Kebab<FormWord>))]
internal enum FormWord
{
    Flag,
    Text,
    PercentCeiling,
    QuantityCeiling,
    Rate,
}

[JsonConverter(typeof(Kebab<RulingWord>))]
internal enum RulingWord
{
    Granted,
    Refused,
    NeedsApproval,
    Undetermined,
}

[JsonConverter(typeof(Kebab<Lacking>))]
internal enum Lacking
{
    Amount,
    Percent,
    Quantity,
    Product,
    Channel,
    Currency,
    Customer,
    CustomerIsNew,
}

[JsonConverter(typeof(Kebab<ProcessWord>))]
internal enum ProcessWord
{
    Request,
    Deal,
    Fund,
    Rebate,
    Purchase,
    Lead,
    Referral,
}

[JsonConverter(typeof(Kebab<StageWord>))]
internal enum StageWord
{
    Request,
    Extension,
    Close,
    Claim,
}

[JsonConverter(typeof(Kebab<Holds>))]
internal enum Holds
{
    None,
    Up,
    Down,
    Both,
}

[JsonConverter(typeof(Kebab<StepDown>))]
internal enum StepDown
{
    NeedsApproval,
    AtOnce,
}

[JsonConverter(typeof(Kebab<DepartureDuty>))]
internal enum DepartureDuty
{
    Notice,
    Replacement,
}

[JsonConverter(typeof(Kebab<ValueWord>))]
internal enum ValueWord
{
    None,
    Flag,
    Number,
    Text,
    Money,
}

[JsonConverter(typeof(Kebab<DetailWord>))]
internal enum DetailWord
{
    Text,
    Number,
    Flag,
    Date,
}

[JsonConverter(typeof(Kebab<PeriodWord>))]
internal enum PeriodWord
{
    None,
    Week,
    Month,
    Quarter,
    Year,
    FiscalQuarter,
    FiscalYear,
}
