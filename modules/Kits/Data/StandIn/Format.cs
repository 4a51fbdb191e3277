namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is laid out in storage.</summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}
