/** サーバの中の検査. Every use case on the provisioned server, in the EAR that ships. */
package jp.madoguchi.container;
