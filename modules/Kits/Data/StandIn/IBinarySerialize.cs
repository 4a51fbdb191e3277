namespace Microsoft.SqlServer.Server;

/// <summary>A user-defined type that writes its own bytes.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}
