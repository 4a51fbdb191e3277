namespace PartnerHub.Kits.Messaging;

/// <summary>The right that a caller needs to send this request. A request without it is not served.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RequiresRightAttribute(Rights right) : Attribute
{
    public Rights Right { get; } = right;
}
