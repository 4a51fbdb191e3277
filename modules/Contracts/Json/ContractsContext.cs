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
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(ReasonItem))]
[JsonSerializable(typeof(ProgramDescription))]
internal sealed partial class ContractsContext : JsonSerializerContext
{
    private static readonly Type[] Asking =
    [
        typeof(ProgramQuestion), typeof(Partner), typeof(Membership), typeof(Fact), typeof(LevelRequest),
        typeof(Claim), typeof(Customer), typeof(SanctionCase), typeof(RemediationPlan),
    ];

    /// <summary>Answers show every member of their shape, also when it is null; questions show what was said, as people write them.</summary>
    public static void LeaveOutWhatWasNotSaid(JsonTypeInfo type)
    {
        if (!Asking.Contains(type.Type))
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = static (_, value) => value switch
            {
                null => false,
                FactValue said => said.Form != FactValueForm.None,
                IReadOnlyDictionary<string, FactValue> details => details.Count > 0,
                IReadOnlyCollection<object> items => items.Count > 0,
                _ => true,
            };
        }
    }
}
