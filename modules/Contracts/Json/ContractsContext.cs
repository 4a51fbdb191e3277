using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PartnerHub.Contracts;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ProgramQuestion))]
[JsonSerializable(typeof(IReadOnlyList<Fact>))]
[JsonSerializable(typeof(Standing))]
[JsonSerializable(typeof(LevelItem))]
[JsonSerializable(typeof(LevelRuling))]
[JsonSerializable(typeof(BenefitsAnswer))]
[JsonSerializable(typeof(EntitlementItem))]
[JsonSerializable(typeof(ClaimRuling))]
[JsonSerializable(typeof(CaseRuling))]
[JsonSerializable(typeof(ObligationsAnswer))]
[JsonSerializable(typeof(AccountsAnswer))]
[JsonSerializable(typeof(PayoutsAnswer))]
[JsonSerializable(typeof(SuspicionsAnswer))]
[JsonSerializable(typeof(DesignationItem))]
[JsonSerializable(typeof(ActItem))]
[JsonSerializable(typeof(PayoutLineItem))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(ReasonItem))]
[JsonSerializable(typeof(ProgramDescription))]
internal sealed partial class ContractsContext : JsonSerializerContext
{
    private static readonly Type[] Asking =
    [
        typeof(ProgramQuestion), typeof(Partner), typeof(Membership), typeof(Fact), typeof(LevelRequest),
        typeof(Claim), typeof(Customer), typeof(EarlierStage), typeof(CompetingClaim), typeof(SanctionCase), typeof(RemediationPlan),
    ];

    /// <summary>Members of answers and descriptions that a program need not use, and that are then left out.</summary>
    private static readonly Dictionary<Type, string[]> Optional = new()
    {
        [typeof(ReasonItem)] = ["textFr", "texts"],
        [typeof(ActItem)] = ["textFr", "texts", "requirement", "factKind", "gap", "unit", "by"],
        [typeof(PayoutLineItem)] = ["textFr", "texts", "base", "rate"],
        [typeof(Standing)] = ["ladder", "designations"],
        [typeof(RequirementItem)] = ["path", "parts"],
        [typeof(NextLevel)] = ["acts"],
        [typeof(LevelRuling)] = ["toKeep"],
        [typeof(Obligation)] = ["subject", "amount", "currency"],
        [typeof(EntitlementItem)] = ["valueFr", "values", "priority"],
        [typeof(ClaimRuling)] = ["validUntil", "records", "missing"],
        [typeof(CaseRuling)] = ["until"],
        [typeof(NextStep)] = ["amount", "currency"],
        [typeof(Lot)] = ["reasons"],
    };

    /// <summary>
    /// Answers show every member of their shape but the optional ones, also when it is null; questions show what was said, as
    /// people write them.
    /// </summary>
    public static void LeaveOutWhatWasNotSaid(JsonTypeInfo type)
    {
        var isQuestion = Asking.Contains(type.Type);
        var optional = Optional.GetValueOrDefault(type.Type, []);
        foreach (var property in type.Properties)
        {
            if (isQuestion || optional.Contains(property.Name))
            {
                property.ShouldSerialize = static (_, value) => IsSaid(value);
            }
        }
    }

    private static bool IsSaid(object? value) => value switch
    {
        null or PartnerHub.Contracts.CaseState.Open => false,
        FactValue said => said.Form != FactValueForm.None,
        IReadOnlyDictionary<string, FactValue> details => details.Count > 0,
        IReadOnlyCollection<object> items => items.Count > 0,
        _ => true,
    };
}
