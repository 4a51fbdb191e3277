namespace PartnerHub.Kits.Messaging;

/// <summary>The right on its address's program that an endpoint asks for before it looks at what was sent, such as a large file.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsOnProgramAttribute(Rights right) : Attribute
{
    public Rights Right { get; } = right;
}
