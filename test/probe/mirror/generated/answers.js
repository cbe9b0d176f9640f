/* eslint-disable */
// Generated from the specification. Do not edit.
import { characterCount, formats, isEqual } from './validation-runtime.js';

const answers = {};
{
const exports = answers;

exports["mirror.listCopies 200"] = validate0;
const schema3 = {"description":"The `cursor` of the next page; null on the last one.","type":["string","null"],"maxLength":1024};
const formats0 = formats.uuid;
const func0 = characterCount;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.reminded === undefined) && (missing0 = "reminded"))) || ((data.version === undefined) && (missing0 = "version"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "reminded")) || (key0 === "version"))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data0 === "string"){
if(func0(data0) > 36){
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"Uuid/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"}];
return false;
}
else {
if(!(formats0(data0))){
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"Uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"Uuid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func0(data1) > 100){
validate1.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reminded !== undefined){
const _errs7 = errors;
if(typeof data.reminded !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/reminded",schemaPath:"#/properties/reminded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data3 = data.version;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate1.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.items === undefined) && (missing0 = "items")) || ((data.nextCursor === undefined) && (missing0 = "nextCursor"))){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "items") || (key0 === "nextCursor"))){
validate0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 100){
validate0.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate1(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextCursor !== undefined){
let data2 = data.nextCursor;
const _errs5 = errors;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate0.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/type",keyword:"type",params:{type: schema3.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 1024){
validate0.errors = [{instancePath:instancePath+"/nextCursor",schemaPath:"NextCursor/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["mirror.call 200"] = validate3;
const schema4 = {"type":"object","additionalProperties":false,"required":["answer","problem","error"],"properties":{"answer":{"type":["object","null"],"additionalProperties":false,"required":["caller","userId","roles"],"properties":{"caller":{"type":["string","null"],"maxLength":40},"userId":{"type":["string","null"],"maxLength":36},"roles":{"type":"array","maxItems":10,"items":{"type":"string","maxLength":40}}}},"problem":{"type":["object","null"],"additionalProperties":false,"required":["code","detail","title"],"properties":{"code":{"type":"string","maxLength":100},"detail":{"type":"string","maxLength":1000},"title":{"type":["string","null"],"maxLength":100,"description":"A member of its own."}}},"error":{"type":["string","null"],"maxLength":1000}}};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.answer === undefined) && (missing0 = "answer")) || ((data.problem === undefined) && (missing0 = "problem"))) || ((data.error === undefined) && (missing0 = "error"))){
validate3.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "answer") || (key0 === "problem")) || (key0 === "error"))){
validate3.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.answer !== undefined){
let data0 = data.answer;
const _errs2 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
validate3.errors = [{instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/type",keyword:"type",params:{type: schema4.properties.answer.type},message:"must be object,null"}];
return false;
}
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.caller === undefined) && (missing1 = "caller")) || ((data0.userId === undefined) && (missing1 = "userId"))) || ((data0.roles === undefined) && (missing1 = "roles"))){
validate3.errors = [{instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!(((key1 === "caller") || (key1 === "userId")) || (key1 === "roles"))){
validate3.errors = [{instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.caller !== undefined){
let data1 = data0.caller;
const _errs5 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate3.errors = [{instancePath:instancePath+"/answer/caller",schemaPath:"#/properties/answer/properties/caller/type",keyword:"type",params:{type: schema4.properties.answer.properties.caller.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data1 === "string"){
if(func0(data1) > 40){
validate3.errors = [{instancePath:instancePath+"/answer/caller",schemaPath:"#/properties/answer/properties/caller/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.userId !== undefined){
let data2 = data0.userId;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate3.errors = [{instancePath:instancePath+"/answer/userId",schemaPath:"#/properties/answer/properties/userId/type",keyword:"type",params:{type: schema4.properties.answer.properties.userId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs7){
if(typeof data2 === "string"){
if(func0(data2) > 36){
validate3.errors = [{instancePath:instancePath+"/answer/userId",schemaPath:"#/properties/answer/properties/userId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"}];
return false;
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.roles !== undefined){
let data3 = data0.roles;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 10){
validate3.errors = [{instancePath:instancePath+"/answer/roles",schemaPath:"#/properties/answer/properties/roles/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func0(data4) > 40){
validate3.errors = [{instancePath:instancePath+"/answer/roles/" + i0,schemaPath:"#/properties/answer/properties/roles/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/answer/roles/" + i0,schemaPath:"#/properties/answer/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/answer/roles",schemaPath:"#/properties/answer/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined){
let data5 = data.problem;
const _errs13 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate3.errors = [{instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type: schema4.properties.problem.type},message:"must be object,null"}];
return false;
}
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((data5.code === undefined) && (missing2 = "code")) || ((data5.detail === undefined) && (missing2 = "detail"))) || ((data5.title === undefined) && (missing2 = "title"))){
validate3.errors = [{instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data5){
if(!(((key2 === "code") || (key2 === "detail")) || (key2 === "title"))){
validate3.errors = [{instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.code !== undefined){
let data6 = data5.code;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(func0(data6) > 100){
validate3.errors = [{instancePath:instancePath+"/problem/code",schemaPath:"#/properties/problem/properties/code/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/problem/code",schemaPath:"#/properties/problem/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.detail !== undefined){
let data7 = data5.detail;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func0(data7) > 1000){
validate3.errors = [{instancePath:instancePath+"/problem/detail",schemaPath:"#/properties/problem/properties/detail/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/problem/detail",schemaPath:"#/properties/problem/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.title !== undefined){
let data8 = data5.title;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate3.errors = [{instancePath:instancePath+"/problem/title",schemaPath:"#/properties/problem/properties/title/type",keyword:"type",params:{type: schema4.properties.problem.properties.title.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(typeof data8 === "string"){
if(func0(data8) > 100){
validate3.errors = [{instancePath:instancePath+"/problem/title",schemaPath:"#/properties/problem/properties/title/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data9 = data.error;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate3.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: schema4.properties.error.type},message:"must be string,null"}];
return false;
}
if(errors === _errs22){
if(typeof data9 === "string"){
if(func0(data9) > 1000){
validate3.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

}

export const validators = {
  "mirror.listCopies": {
    "200": answers['mirror.listCopies 200']
  },
  "mirror.call": {
    "200": answers['mirror.call 200']
  }
};
