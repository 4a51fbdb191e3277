using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnerHub.Contracts;

/// <summary>Enum values as <c>kebab-case</c> texts.</summary>
internal sealed class KebabCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;

internal sealed class FactValueConverter : JsonConverter<FactValue>
{
    public override bool HandleNull => true;

    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => FactValue.None,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.GetDecimal(),
        JsonTokenType.String => reader.GetString(),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        switch (value.Form)
        {
            case FactValueForm.Flag:
                writer.WriteBooleanValue(value.Flag!.Value);
                break;
            case FactValueForm.Number:
                writer.WriteNumberValue(value.Number!.Value);
                break;
            case FactValueForm.Text:
                writer.WriteStringValue(value.Text);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}

/// <summary>Reads and writes a contract type in the shape of a flatter item.</summary>
internal abstract class ItemConverter<T, TItem>(Func<T, TItem> toItem, Func<TItem, T> fromItem) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, ContractsJson.TypeOf<TItem>()) is { } item ? fromItem(item) : default;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, toItem(value), ContractsJson.TypeOf<TItem>());
}

internal sealed class ReasonConverter() : ItemConverter<Reason, ReasonItem>(ReasonItem.Of, item => item.ToReason());

internal sealed class LevelStandingConverter() : ItemConverter<LevelStanding, LevelItem>(LevelItem.Of, item => item.ToLevel());

internal sealed class DesignationStandingConverter() : ItemConverter<DesignationStanding, DesignationItem>(DesignationItem.Of, item => item.ToDesignation());

internal sealed class ActConverter() : ItemConverter<Act, ActItem>(ActItem.Of, item => item.ToAct());

internal sealed class PayoutLineConverter() : ItemConverter<PayoutLine, PayoutLineItem>(PayoutLineItem.Of, item => item.ToLine());

internal sealed class EntitlementConverter() : ItemConverter<Entitlement, EntitlementItem>(EntitlementItem.Of, item => item.ToEntitlement());
