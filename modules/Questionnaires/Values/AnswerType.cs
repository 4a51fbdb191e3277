namespace PartnerHub.Questionnaires;

/// <summary>What kind of answer a place asks for.</summary>
public enum AnswerType
{
    Text,
    Flag,
    FlagWithDetail,
    Count,
    Percentage,
    Money,
    MoneyPerYear,
    PercentageOrMoney,
    MoneyOrLeads,
    Duration,
    Date,
    Choice,

    /// <summary>Any number of the options, separated by semicolons.</summary>
    Choices,
    PersonRole,
}
