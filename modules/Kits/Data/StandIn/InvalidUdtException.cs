namespace Microsoft.SqlServer.Server;

/// <summary>A type that cannot serve as a user-defined type.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    public static InvalidUdtException Create(Type udtType, string resourceReason) => new($"'{udtType}' is an invalid user-defined type: {resourceReason}");
}
